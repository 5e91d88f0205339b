package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("自动立为线索：部门负责人开启后，待处理的报告按经营者立为线索")
@ExtendWith(MingchaRuns.class)
class AutoOpeningTest {

  private static final String SETTINGS = "/api/v1/lead-settings";
  private final Caller leader = Caller.officer("nanshan.leader");
  private final Caller inspector = Caller.officer("nanshan.inspector2");

  @AfterEach
  void off() {
    leader.act(SETTINGS, "switch-auto-opening", "{\"on\": false}");
  }

  @Test
  @DisplayName("只有部门负责人可以开启，以所见的版本为准；别的局不受影响")
  void theLeaderSwitchesIt() {
    var version = leader.get(SETTINGS).etag();
    assertEquals(403, inspector.act(SETTINGS, "switch-auto-opening", "{\"on\": true}").status());
    assertEquals(422, leader.act(SETTINGS, "switch-auto-opening", "{}").status());

    assertEquals("true", leader.act(SETTINGS, "switch-auto-opening", "{\"on\": true}", version).text("/autoOpenLeads"));

    assertEquals(412, leader.act(SETTINGS, "switch-auto-opening", "{\"on\": false}", version).status());
    assertEquals("false", Caller.officer("yuhang.leader").get(SETTINGS).text("/autoOpenLeads"));
  }

  @Test
  @DisplayName("同一经营者一条，无人承办，出现在每个办案人员的工作台，由开始核查的人承办")
  void waitingReportsBecomeLeads() {
    // given three waiting reports of two operators
    var operator = SomeLeads.unique();
    var first = report(operator);
    var second = report(operator);
    var other = report(SomeLeads.unique());

    // when the leader switches automatic opening on
    leader.act(SETTINGS, "switch-auto-opening", "{\"on\": true}");
    var lead = leadOf(first);

    // then there is one lead for each operator, opened by the system, that any inspector may take up
    assertEquals(lead, leadOf(second));
    assertTrue(!lead.equals(leadOf(other)));
    var path = href(lead);
    assertEquals(0, inspector.get(path).json().at("/handlers").size());
    assertEquals("system", inspector.get(path + "/timeline").text("/items/0/role"));
    assertTrue(inspector.work().contains(lead));
    assertTrue(Caller.officer("nanshan.inspector3").work().contains(lead));
    var taken = inspector.act(path, "start-verification", "{}");
    assertEquals("nanshan.inspector2", taken.text("/handlers/0/user"));
    assertTrue(!Caller.officer("nanshan.inspector3").work().contains(lead));
  }

  private static String report(String operator) {
    return SomeLeads.report("platform-b", operator, SomeLeads.unique(), null);
  }

  private String leadOf(String report) {
    var lead = Eventually.seen(() -> inspector.get("/api/v1/disposal-reports/" + report).text("/handling/lead"), number -> !number.isEmpty());
    assertTrue(!lead.isEmpty(), "no lead was opened from " + report);
    return lead;
  }

  private String href(String lead) {
    return "/api/v1/leads/" + URLEncoder.encode(lead, StandardCharsets.UTF_8);
  }
}
