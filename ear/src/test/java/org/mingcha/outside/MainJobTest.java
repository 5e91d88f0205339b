package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("主线：平台报告到立案")
@ExtendWith(MingchaRuns.class)
class MainJobTest {

  private static final String PROPOSAL = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
       "jurisdictionReason": "平台住所地局先收到", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "涉嫌冒用证书"}""";
  private static final String HANDLERS = """
      {"handlers": ["yuhang.inspector1", "yuhang.inspector2"], "opinion": "同意"}""";
  private static final String AGREED = "{\"opinion\": \"同意立案\"}";

  private final Caller platform = Caller.platform("platform-a");
  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final Caller leader = Caller.officer("yuhang.leader");

  @Test
  @DisplayName("报告、线索、核查、拟立案、指定办案人员、批准，案件的九十日开始起算")
  void reportBecomesFiledCase() {
    // given a lead opened from a report
    var lead = leadFromReport();

    // when it is verified, proposed, endorsed and approved
    assertEquals(200, inspector.act(lead, "start-verification", "{}").status());
    assertEquals(200, inspector.act(lead, "verify", "{\"findings\": \"链接在售时冒用证书，属实\"}").status());
    assertEquals("FILING_PROPOSED", inspector.act(lead, "propose-filing", PROPOSAL).text("/stage"));
    assertEquals(200, unitHead.act(lead, "endorse-filing", HANDLERS).status());
    var filed = leader.act(lead, "approve-filing", AGREED);

    // then a case stands open with two handlers and ninety days, and every step is on record
    assertEquals("FILED", filed.text("/stage"));
    var link = filed.json().at("/links").findParents("rel").stream().filter(l -> l.path("rel").asText().equals("case")).findFirst();
    var aCase = inspector.get(link.orElseThrow().path("href").asText());
    assertEquals("FILED", aCase.text("/stage"));
    assertEquals(2, aCase.json().at("/handlers").size());
    assertEquals("DECIDE_CASE", aCase.text("/timeLimits/0/name"));
    assertEquals(90, aCase.json().at("/timeLimits/0/length").asInt());
    assertEquals(6, inspector.get(lead + "/timeline").json().at("/items").size());
  }

  @Test
  @DisplayName("提出立案的人不得审批（程序规定第19条）")
  void whoProposesNeitherEndorsesNorApproves() {
    // given a proposal of the inspector, endorsed by the unit head
    var lead = leadFromReport();
    inspector.act(lead, "start-verification", "{}");
    inspector.act(lead, "verify", "{\"findings\": \"属实\"}");
    inspector.act(lead, "propose-filing", PROPOSAL);

    // then neither may sign for another office
    assertEquals(403, inspector.act(lead, "endorse-filing", HANDLERS).status());
    assertEquals(403, unitHead.act(lead, "approve-filing", AGREED).status());

    // and the leader waits for the unit head, with the article
    var early = leader.act(lead, "approve-filing", AGREED);
    assertEquals(422, early.status());
    assertEquals("SAMR-PROC@2022:19", early.text("/basis"));
  }

  @Test
  @DisplayName("以旧版本办理的，412，并告知谁在何时改过")
  void staleVersionIsToldWhoWasFaster() {
    var lead = leadFromReport();
    var before = inspector.get(lead).etag();
    inspector.act(lead, "start-verification", "{}");

    var late = inspector.act(lead, "verify", "{\"findings\": \"x\"}", before);

    assertEquals(412, late.status());
    assertEquals("start-verification", late.text("/facts/action"));
    assertEquals("yuhang.inspector1", late.text("/facts/user"));
  }

  @Test
  @DisplayName("等待签批的事项出现在负责人的工作台，不出现在提出人的")
  void proposalWaitsForTheUnitHead() {
    var lead = leadFromReport();
    inspector.act(lead, "start-verification", "{}");
    assertEquals(0, inspector.get("/api/v1/work?sight=TO_SIGN").json().path("items").size());
    inspector.act(lead, "verify", "{\"findings\": \"属实\"}");
    var number = inspector.act(lead, "propose-filing", PROPOSAL).text("/number");

    assertTrue(unitHead.work().contains(number));
    assertTrue(!inspector.work().contains(number));
    assertTrue(unitHead.get("/api/v1/work?sight=TO_SIGN&limit=200").body().contains(number));
    assertTrue(!inspector.get("/api/v1/work?sight=TO_SIGN&limit=200").body().contains(number));
  }

  @Test
  @DisplayName("上级局可以看，不可以办；无关的局什么也看不到")
  void superiorsReadAndStrangersSeeNothing() {
    var lead = leadFromReport();

    assertEquals(200, Caller.officer("hangzhou.inspector1").get(lead).status());
    assertEquals(403, Caller.officer("hangzhou.inspector1").act(lead, "start-verification", "{}").status());
    assertEquals(404, Caller.officer("nanshan.inspector1").get(lead).status());
  }

  private String leadFromReport() {
    var number = platform.post("/api/v1/disposal-reports", SomeReport.complete().toString()).text("/reportNumber");
    var opened = inspector.post("/api/v1/leads", "{\"source\": \"PLATFORM_REPORT\", \"reports\": [\"" + number + "\"]}");
    assertEquals(201, opened.status(), opened.body());
    return opened.location().substring(opened.location().indexOf("/api/"));
  }
}
