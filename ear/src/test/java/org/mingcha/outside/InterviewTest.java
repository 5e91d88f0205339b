package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("约谈：从拟稿到承诺落实（第110号令第23条）")
@ExtendWith(MingchaRuns.class)
class InterviewTest {

  private static final String OPENING = """
      {"from": %s, "ground": "G1", "operator": {"name": "某平台公司", "capacity": "%s", "kind": "ENTERPRISE"},
       "interviewee": {"name": "王某", "office": %s}, "circumstances": "多次未核验", "demands": ["全面自查"]}""";
  private static final String PROPOSAL = "{\"interviewers\": [\"yuhang.inspector1\", \"yuhang.inspector2\"], \"reason\": \"多次出现\"}";
  private static final String OPINION = "{\"opinion\": \"同意\"}";

  private final Caller inspector = SomeLeads.INSPECTOR;
  private final Caller unitHead = Caller.officer("yuhang.unithead");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);

  @AfterEach
  void realTime() {
    inspector.call("DELETE", "/api/v1/demo/clock");
  }

  @Test
  @DisplayName("从线索发起，三人签批，通知，约谈，承诺，落实，办结；线索的阶段不变，两边互相可查")
  void theWholePath() {
    // given an interview from a lead
    var lead = SomeLeads.receivedOn(now.toLocalDate().toString(), "某平台公司");
    var stage = inspector.get(lead).text("/stage");
    var opened = open(opening('"' + inspector.get(lead).text("/number") + '"', "PLATFORM_OPERATOR", "\"PRINCIPAL\""));
    assertEquals(201, opened.status(), opened.body());
    var interview = SomeLeads.path(opened);

    // when it is proposed, endorsed and approved, and the notice is served
    approved(interview);
    assertEquals("NOTIFIED", inspector.act(interview, "serve-notice", notice(now.plusDays(3))).text("/stage"));
    var calendar = inspector.get("/api/v1/interviews/calendar?from=" + now.toLocalDate() + "&to=" + now.toLocalDate().plusDays(5));
    assertTrue(calendar.body().contains(opened.text("/number")), calendar.body());
    var file = inspector.get(interview + "/calendar.ics");
    assertTrue(file.type().startsWith("text/calendar") && file.body().contains("BEGIN:VEVENT"), file.body());
    assertFalse(file.body().contains("王某") || file.body().contains("某平台公司"), file.body());

    // and it is held on the day, and something is promised
    clock(now.plusDays(3).plusHours(1));
    var held = inspector.act(interview, "record-held", "{\"heldAt\": \"" + now.plusDays(3) + "\", \"minutes\": \"记录\", \"signed\": true, \"demands\": [\"下架\"]}");
    assertEquals("HELD", held.text("/stage"), held.body());
    var promised = inspector.act(interview, "add-commitment", "{\"text\": \"下架全部\", \"dueOn\": \"" + now.toLocalDate().plusDays(10) + "\"}");
    assertEquals("FOLLOW_UP OPEN", promised.text("/stage") + " " + promised.text("/commitments/0/state"), promised.body());
    assertEquals("422 SAMR-110@2025:23", refusal(inspector.act(interview, "close", "{\"outcome\": \"完\"}")));

    // then an overdue commitment is overdue work of the handler
    clock(now.plusDays(12));
    assertTrue(inspector.get(interview).json().at("/commitments/0/overdue").asBoolean());
    var work = inspector.get("/api/v1/work?limit=200").json().at("/items");
    var mine = work.findParents("number").stream().filter(row -> row.path("number").asText().equals(opened.text("/number"))).findFirst().orElseThrow();
    assertEquals("COMMITMENT " + now.toLocalDate().plusDays(10), mine.path("timeLimit").asText() + " " + mine.path("dueAt").asText().substring(0, 10));

    // and stands on the bureau's board, as a limit of the law would
    var board = leader.get("/api/v1/time-limits?kind=interviews&limit=200&to=" + now.toLocalDate().plusDays(10));
    assertTrue(board.body().contains("COMMITMENT") && board.body().contains(opened.text("/number")), board.body());
    assertTrue(leader.get("/board/limits.xhtml?kind=interviews").body().contains(opened.text("/number")));
    assertFalse(leader.get("/api/v1/time-limits?kind=interviews&limit=200&paused=true").body().contains(opened.text("/number")));
    assertFalse(Caller.officer("cixi.leader").get("/api/v1/time-limits?kind=interviews&limit=200").body().contains(opened.text("/number")));

    // and with its proof the interview closes
    assertEquals("PROVEN", inspector.act(interview, "record-proof", "{\"commitment\": 1, \"proof\": \"清单\"}").text("/commitments/0/state"));
    assertEquals("CLOSED", inspector.act(interview, "close", "{\"outcome\": \"落实\"}").text("/stage"));
    assertTrue(inspector.get(interview + "/timeline").body().contains("record-proof"));
    assertFalse(leader.get("/api/v1/time-limits?kind=interviews&limit=200").body().contains(opened.text("/number")));
    assertEquals("lead", inspector.get(interview).text("/links/0/rel"));
    assertEquals(stage, inspector.get(lead).text("/stage"));
    assertTrue(inspector.get(lead).body().contains("\"rel\":\"interview\""));
  }

  @Test
  @DisplayName("从在办案件发起，一路约谈到未到场：案件的阶段、期限都不动，两边互相可查")
  void besideACase() {
    var aCase = SomeCases.investigated("某平台公司");
    var before = aCase.seen();
    var interview = SomeLeads.path(open(opening('"' + before.text("/number") + '"', "PLATFORM_OPERATOR", "\"PRINCIPAL\"")));
    approved(interview);
    var appointed = aCase.today().plusDays(1).atTime(10, 0, 1).atOffset(ZoneOffset.ofHours(8));
    inspector.act(interview, "serve-notice", notice(appointed));
    clock(appointed.plusHours(1));
    assertEquals("NO_SHOW", inspector.act(interview, "record-no-show", "{\"reason\": \"未到\"}").text("/stage"));
    var after = aCase.seen();
    assertEquals(before.text("/stage") + before.text("/version") + before.text("/timeLimits/0/dueAt"),
        after.text("/stage") + after.text("/version") + after.text("/timeLimits/0/dueAt"));
    assertEquals("case", inspector.get(interview).text("/links/0/rel"));
    assertTrue(after.body().contains("\"rel\":\"interview\""), after.body());
  }

  @Test
  @DisplayName("未到场：约定之日以后才能记录；对平台内经营者不得引用第32条；可以改期")
  void nobodyCame() {
    var interview = SomeLeads.path(open(opening("null", "IN_PLATFORM_OPERATOR", "\"LEGAL_REPRESENTATIVE\"")));
    approved(interview);
    inspector.act(interview, "serve-notice", notice(now.plusDays(2)));
    var reason = "{\"reason\": \"未到\"}";
    assertEquals("422 SAMR-110@2025:23", refusal(inspector.act(interview, "record-no-show", reason)));

    clock(now.plusDays(2).plusHours(1));
    assertEquals("NO_SHOW", inspector.act(interview, "record-no-show", reason).text("/stage"));
    assertEquals("422 SAMR-110@2025:32", refusal(inspector.act(interview, "close-unheld", "{\"consequence\": \"PLATFORM_COOPERATION\", \"reason\": \"拒\"}")));
    var again = inspector.act(interview, "reschedule", notice(now.plusDays(6)).replace("}", ", \"reason\": \"改期\"}"));
    assertEquals("NOTIFIED", again.text("/stage"), again.body());
    assertEquals("REFUSED", inspector.act(interview, "record-refusal", reason).text("/stage"));
    assertEquals("CLOSED", inspector.act(interview, "close-unheld", "{\"consequence\": \"DEALT_WITH_AS_LEAD\", \"reason\": \"另案\"}").text("/stage"));
  }

  @Test
  @DisplayName("不合要求的发起：没有身份、普通员工、生产者引第23条；缺项、不存在的来源逐项指出")
  void badOpenings() {
    assertEquals("422 SAMR-110@2025:23", refusal(open(opening("null", "PLATFORM_OPERATOR", "null"))));
    assertEquals("422 SAMR-110@2025:23", refusal(open(opening("null", "PLATFORM_OPERATOR", "\"EMPLOYEE\""))));
    assertEquals("422 SAMR-110@2025:23", refusal(open(opening("null", "PRODUCER", "\"PRINCIPAL\""))));
    assertEquals("/from", open(opening("\"余市监线〔1999〕1号\"", "PLATFORM_OPERATOR", "\"PRINCIPAL\"")).text("/violations/0/pointer"));
    assertEquals(422, open("{\"ground\": \"G9\"}").status());
    assertEquals(403, leader.post("/api/v1/interviews", opening("null", "PLATFORM_OPERATOR", "\"PRINCIPAL\"")).status());
  }

  @Test
  @DisplayName("不合要求的步骤：一名约谈人员、提出人签批、过去的时间、没有期限的承诺、旧版本、外局")
  void badSteps() {
    var interview = SomeLeads.path(open(opening("null", "PLATFORM_OPERATOR", "\"RESPONSIBLE_PERSON\"")));
    assertEquals("422 SAMR-110@2025:23", refusal(inspector.act(interview, "propose", "{\"interviewers\": [\"yuhang.inspector1\"], \"reason\": \"因\"}")));
    assertEquals("422 SAMR-110@2025:23", refusal(inspector.act(interview, "propose", "{\"interviewers\": [\"yuhang.inspector1\", \"cixi.inspector1\"], \"reason\": \"因\"}")));
    assertEquals(409, inspector.act(interview, "serve-notice", notice(now.plusDays(1))).status());
    assertEquals(404, Caller.officer("cixi.inspector1").get(interview).status());
    assertEquals(403, Caller.officer("hangzhou.inspector1").act(interview, "propose", PROPOSAL).status());
    assertEquals(200, inspector.act(interview, "propose", PROPOSAL).status());
    assertEquals("422 SAMR-110@2025:23", refusal(leader.act(interview, "approve", OPINION)));
    assertEquals(403, inspector.act(interview, "endorse", OPINION).status());
    assertEquals(412, unitHead.act(interview, "endorse", OPINION, "\"0\"").status());
    assertEquals(200, unitHead.act(interview, "endorse", OPINION).status());
    assertEquals(200, leader.act(interview, "approve", OPINION).status());
    assertEquals("/scheduledAt", inspector.act(interview, "serve-notice", notice(now.minusDays(1))).text("/violations/0/pointer"));
    assertEquals("/place", inspector.act(interview, "serve-notice", notice(now.plusDays(1)).replace("三楼会议室", "")).text("/violations/0/pointer"));
    assertEquals(200, inspector.act(interview, "serve-notice", notice(now.plusDays(1))).status());
    clock(now.plusDays(1));
    inspector.act(interview, "record-held", "{\"heldAt\": \"" + now.plusDays(1) + "\", \"minutes\": \"记录\", \"signed\": true, \"demands\": [\"下架\"]}");
    assertEquals("422 SAMR-110@2025:23", refusal(inspector.act(interview, "add-commitment", "{\"text\": \"下架\"}")));
    assertEquals(422, inspector.get("/api/v1/interviews/calendar?from=2026-01-02&to=2026-01-01").status());
  }

  private void approved(String interview) {
    assertEquals("PROPOSED", inspector.act(interview, "propose", PROPOSAL).text("/stage"));
    assertEquals("PROPOSED", unitHead.act(interview, "endorse", OPINION).text("/stage"));
    assertEquals("APPROVED", leader.act(interview, "approve", OPINION).text("/stage"));
  }

  private Reply open(String opening) {
    return inspector.post("/api/v1/interviews", opening);
  }

  private static String opening(String from, String capacity, String office) {
    return OPENING.formatted(from, capacity, office);
  }

  private static String notice(OffsetDateTime at) {
    return "{\"scheduledAt\": \"" + at + "\", \"mode\": \"IN_PERSON\", \"place\": \"三楼会议室\", \"servedBy\": \"DIRECT\"}";
  }

  private void clock(OffsetDateTime at) {
    assertEquals(204, inspector.post("/api/v1/demo/clock", "{\"now\": \"" + at + "\"}").status());
  }

  private static String refusal(Reply reply) {
    return reply.status() + " " + reply.text("/basis");
  }
}
