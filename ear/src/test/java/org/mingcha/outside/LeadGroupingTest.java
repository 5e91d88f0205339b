package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("收件箱：几份报告立为几条线索，不予处理")
@ExtendWith(MingchaRuns.class)
class LeadGroupingTest {

  private static final String REASON = "{\"reason\": \"同一链接已另案核查\"}";
  private final Caller inspector = SomeLeads.INSPECTOR;
  private final String operator = SomeLeads.unique();

  @Test
  @DisplayName("按经营者：同一经营者的报告并为一条，逐一：每份一条，都是一次办成")
  void severalLeadsAtOnce() {
    var other = SomeLeads.unique();
    var perOperator = SomeLeads.open(List.of(report(operator), report(other), report(operator)), "OPERATOR");
    var each = SomeLeads.open(List.of(report(operator), report(operator)), "EACH");

    assertEquals("201 2", perOperator.status() + " " + perOperator.json().at("/items").size());
    assertEquals("201 2", each.status() + " " + each.json().at("/items").size());
    assertEquals("REGISTERED", each.text("/items/1/stage"));
  }

  @Test
  @DisplayName("其中一份已经处理过的，一条也不立")
  void allOrNone() {
    var handled = report(operator);
    var waiting = report(operator);
    SomeLeads.open(List.of(handled), "ONE");

    assertEquals(409, SomeLeads.open(List.of(waiting, handled), "EACH").status());
    assertEquals("RECEIVED", inspector.get("/api/v1/disposal-reports/" + waiting).text("/status"));
  }

  @Test
  @DisplayName("不予处理：办案人员写明理由，留痕；平台看到结果，不再立为线索")
  void closedWithoutAction() {
    var number = report(operator);
    var path = "/api/v1/disposal-reports/" + number;

    assertEquals(422, inspector.act(path, "close-without-action", "{\"reason\": \" \"}").status());
    assertEquals(403, Caller.officer("yuhang.leader").act(path, "close-without-action", REASON).status());
    assertEquals(403, Caller.officer("hangzhou.inspector1").act(path, "close-without-action", REASON).status());
    assertEquals(412, inspector.act(path, "close-without-action", REASON, "\"7\"").status());
    assertEquals("CLOSED_NO_ACTION", inspector.act(path, "close-without-action", REASON).text("/status"));

    assertEquals(409, inspector.act(path, "close-without-action", REASON).status());
    assertEquals(409, SomeLeads.open(List.of(number), "ONE").status());
    assertTrue(inspector.get(path + "/timeline").body().contains("同一链接已另案核查"));
    var seenByPlatform = Caller.platform("platform-a").get(path);
    assertEquals("CLOSED_NO_ACTION", seenByPlatform.text("/status"));
    assertTrue(!seenByPlatform.body().contains("另案核查"));
  }

  @Test
  @DisplayName("登记线索缺什么，一次说清")
  void whatIsMissingIsNamedAtOnce() {
    var refused = inspector.post("/api/v1/leads", "{\"source\": \"COMPLAINT\"}");

    assertEquals(422, refused.status());
    assertEquals(List.of("/title", "/description", "/receivedOn"),
        refused.json().at("/violations").findValuesAsText("pointer"));
  }

  private static String report(String operator) {
    return SomeLeads.report("platform-a", operator, SomeLeads.unique(), null);
  }
}
