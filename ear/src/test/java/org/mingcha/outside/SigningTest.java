package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("签批之前：上次查看以来的变化、同类事项的处理")
@ExtendWith(MingchaRuns.class)
class SigningTest {

  private static final String PROPOSAL = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true},
       "jurisdictionReason": "平台住所地局", "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "涉嫌冒用证书"}""";
  private static final String HANDLERS = "{\"handlers\": [\"yuhang.inspector1\", \"yuhang.inspector2\"], \"opinion\": \"同意\"}";

  private final Caller inspector = SomeLeads.INSPECTOR;
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final Caller leader = Caller.officer("yuhang.leader");

  @AfterEach
  void realTime() {
    inspector.call("DELETE", "/api/v1/demo/clock");
  }

  @Test
  @DisplayName("第一次查看没有“变化”；此后别人办了什么逐条列出，自己办的和别人的查看不算")
  void whatIsNewSinceTheLastLook() {
    var lead = proposed();
    var first = look(leader, lead);
    assertTrue(first.path("lookedBefore").isNull() && first.path("since").isEmpty(), first.toString());

    later(20);
    assertEquals(200, unitHead.act(lead, "endorse-filing", HANDLERS).status());
    later(21);
    var second = look(leader, lead);
    assertEquals("endorse-filing", second.at("/since/0/action").asText(), second.toString());
    assertEquals(1, second.path("since").size());
    assertEquals(second.path("since"), look(leader, lead).path("since"), "opening the page again in one sitting loses nothing");

    assertTrue(look(unitHead, lead).path("lookedBefore").isNull(), "everybody's looks are their own");
  }

  @Test
  @DisplayName("同类事项：同一违法行为的在前，写明结论和签批人；其他机关的事项查不到")
  void howLikeMattersWereDecided() {
    var decided = proposed();
    assertEquals(200, unitHead.act(decided, "endorse-filing", HANDLERS).status());
    assertEquals(200, leader.act(decided, "approve-filing", "{\"opinion\": \"同意立案\"}").status());

    var seen = look(leader, proposed());
    var like = seen.at("/alike/0");
    assertEquals("AGREED FILED CERTIFICATE_FORGED_OR_MISUSED 同意立案", like.path("outcome").asText() + " " + like.path("stage").asText() + " "
        + like.at("/violations/0").asText() + " " + like.path("opinion").asText(), seen.toString());
    assertTrue(seen.path("alike").size() <= 3);
    assertEquals("filing", seen.at("/approvals/0/purpose").asText());
    assertEquals(404, Caller.officer("cixi.leader").get(address(decided)).status());
  }

  /** A lead from a report, proposed for filing; its path. */
  private String proposed() {
    var report = SomeLeads.report("platform-a", "Z" + SomeLeads.unique(), "s-" + SomeLeads.unique(), "6901234567892");
    var lead = SomeLeads.path(inspector.post("/api/v1/leads", "{\"source\": \"PLATFORM_REPORT\", \"reports\": [\"" + report + "\"]}"));
    assertEquals(200, inspector.act(lead, "start-verification", "{}").status());
    assertEquals(200, inspector.act(lead, "verify", "{\"findings\": \"属实\"}").status());
    assertEquals(200, inspector.act(lead, "propose-filing", PROPOSAL).status());
    return lead;
  }

  private static JsonNode look(Caller who, String lead) {
    var reply = who.get(address(lead));
    assertEquals(200, reply.status(), reply.body());
    return reply.json();
  }

  private static String address(String lead) {
    return "/api/v1/signing?kind=leads&number=" + lead.substring(lead.lastIndexOf('/') + 1);
  }

  private void later(int minutes) {
    var at = OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS).plusMinutes(minutes);
    assertEquals(204, inspector.post("/api/v1/demo/clock", "{\"now\": \"" + at + "\"}").status());
  }
}
