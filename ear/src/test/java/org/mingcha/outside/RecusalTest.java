package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

/** Who is told to stay away does nothing more in the lead, nor in what belongs to it; who decides on that, see RecusalTest of the module. */
@DisplayName("回避：决定之前照常，决定之后不得办理任何步骤（处罚法第43条、程序规定第4条）")
@ExtendWith(MingchaRuns.class)
class RecusalTest {

  private static final String RECUSALS = "/api/v1/recusals";
  private static final String TWO = "[\"yuhang.inspector1\", \"yuhang.inspector2\"]";

  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final Caller colleague = Caller.officer("yuhang.inspector2");
  private final Caller leader = Caller.officer("yuhang.leader");
  private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
  private String lead;
  private String path;

  @BeforeEach
  void aLead() {
    path = SomeLeads.receivedOn(now.toLocalDate().toString(), "某某电器商行");
    lead = inspector.get(path).text("/number");
  }

  @Test
  @DisplayName("决定之前照常；决定之后，线索和先行登记保存的步骤、证据、文书都不准，页面写明理由，别人照常；版本不变")
  void nothingMoreIsDone() {
    // given a preservation out of the lead, and a request of the party about the colleague
    var preservation = preservation(colleague);
    assertEquals(201, preservation.status(), preservation.body());
    var asked = asked("yuhang.inspector2", "STAFF");
    assertEquals(201, asked.status(), asked.body());
    assertEquals(201, inspector.post("/api/v1/evidence", record()).status());
    var version = inspector.get(path).text("/version");
    var decide = "{\"accepted\": true, \"reason\": \"属实\"}";
    assertEquals(403, inspector.post(SomeLeads.path(asked) + "/actions/decide", decide).status());

    // when the leader accepts it
    assertEquals("true", leader.post(SomeLeads.path(asked) + "/actions/decide", decide).text("/accepted"));

    // then the colleague does nothing more
    refused(inspector.post("/api/v1/evidence", record()), "procedure.stays-away");
    refused(colleague.act(path, "start-verification", "{}"), "procedure.stays-away");
    refused(colleague.act(SomeLeads.path(preservation), "withdraw", "{\"reason\": \"x\"}"), "procedure.stays-away");
    refused(preservation(colleague), "procedure.stays-away");
    refused(colleague.encloses(SomeLeads.path(preservation), "清单.txt", "x"), "procedure.stays-away");
    for (var action : colleague.get(path).json().at("/actions")) {
      assertEquals(false, action.path("allowed").asBoolean(), action.toString());
    }
    assertTrue(colleague.get("/evidence/ask.xhtml?kind=leads&within=" + Caller.encoded(lead)).body().contains("应当回避"));
    assertTrue(colleague.get("/lead/lead.xhtml?number=" + Caller.encoded(lead)).body().contains("处罚法第43条"));

    // and others go on, on the version that they have open
    assertEquals(version, inspector.get(path).text("/version"));
    assertEquals(200, inspector.act(SomeLeads.path(preservation), "propose", "{\"reason\": \"证据可能灭失\"}").status());
  }

  @Test
  @DisplayName("负责人的回避：别的负责人不能决定，记为一般人员也不行；主要负责人的须有集体讨论记录")
  void superiors() {
    var vice = asked("yuhang.leader", "LEADER");
    var decide = "{\"accepted\": false, \"reason\": \"不属实\"}";
    assertEquals("422 evidence.own-recusal", answer(leader.post(SomeLeads.path(vice) + "/actions/decide", decide)));

    var head = Caller.officer("yuhang.principal");
    assertEquals("200 ", answer(head.post(SomeLeads.path(vice) + "/actions/decide", decide)));

    var principal = asked("yuhang.principal", "PRINCIPAL");
    assertEquals("422 evidence.recusal-by-panel", answer(leader.post(SomeLeads.path(principal) + "/actions/decide", decide)));
    var together = """
        {"accepted": false, "reason": "不属实", "panel": {"heldOn": "%s", "participants": "李、王", "minutesNo": "集体讨论1号"}}""".formatted(now.toLocalDate());
    var decided = leader.post(SomeLeads.path(principal) + "/actions/decide", together);
    assertEquals("200 集体讨论1号", decided.status() + " " + decided.text("/panel/minutesNo"), decided.body());
  }

  @Test
  @DisplayName("主要负责人记为一般人员或者其他负责人的，仍可由集体讨论决定；负责人都不能记录的，由办案机构负责人记录（处罚法第43条）")
  void alwaysDecidable() {
    var together = """
        {"accepted": %%s, "reason": "经讨论", "panel": {"heldOn": "%s", "participants": "李、王", "minutesNo": "集体讨论2号"}}""".formatted(now.toLocalDate());
    var head = Caller.officer("yuhang.principal");
    var unitHead = Caller.officer("yuhang.unithead");

    // the head, noted as another leader: not by the head, by a leader who records what was decided together
    var noted = SomeLeads.path(asked("yuhang.principal", "LEADER")) + "/actions/decide";
    assertEquals("422 evidence.own-recusal", answer(head.post(noted, together.formatted("false"))));
    assertEquals(403, unitHead.post(noted, together.formatted("false")).status());
    assertEquals("200 ", answer(leader.post(noted, together.formatted("false"))));

    // the only leader has to stay away, and then the head is concerned
    var vice = SomeLeads.path(asked("yuhang.leader", "LEADER")) + "/actions/decide";
    assertEquals("200 ", answer(head.post(vice, "{\"accepted\": true, \"reason\": \"属实\"}")));
    var principal = SomeLeads.path(asked("yuhang.principal", "PRINCIPAL")) + "/actions/decide";
    refused(leader.post(principal, together.formatted("true")), "procedure.stays-away");
    assertEquals("422 evidence.own-recusal", answer(head.post(principal, together.formatted("true"))));
    assertEquals("422 evidence.recusal-by-panel", answer(unitHead.post(principal, "{\"accepted\": true, \"reason\": \"属实\"}")));
    var decided = unitHead.post(principal, together.formatted("true"));
    assertEquals("200 true 集体讨论2号", decided.status() + " " + decided.text("/accepted") + " " + decided.text("/panel/minutesNo"), decided.body());

    var page = unitHead.get("/evidence/ask.xhtml?kind=leads&within=" + Caller.encoded(lead)).body();
    assertTrue(page.contains("集体讨论2号"), page);
  }

  @Test
  @DisplayName("回避决定之后拟的移送，负责人同样回避，不得批准")
  void transferDraftedAfterwards() {
    var asked = asked("yuhang.leader", "LEADER");
    var decided = Caller.officer("yuhang.principal").post(SomeLeads.path(asked) + "/actions/decide", "{\"accepted\": true, \"reason\": \"属实\"}");
    assertEquals(200, decided.status(), decided.body());

    var transfer = SomeReferrals.drafted("LEAD_TRANSFER", lead);
    assertEquals(200, SomeReferrals.INSPECTOR.act(transfer, "propose", SomeReferrals.REASON).status());
    assertEquals(200, SomeReferrals.UNIT_HEAD.act(transfer, "endorse", SomeReferrals.OPINION).status());

    refused(leader.act(transfer, "approve", SomeReferrals.OPINION), "procedure.stays-away");
  }

  private Reply asked(String officer, String office) {
    return inspector.post(RECUSALS, """
        {"within": {"kind": "leads", "number": "%s"}, "officer": "%s", "office": "%s", "applicant": "PARTY", "grounds": "近亲属"}"""
        .formatted(lead, officer, office));
  }

  private Reply preservation(Caller by) {
    return by.post("/api/v1/evidence-preservations", """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "leads", "number": "%s"},
         "grounds": "证据可能灭失", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""".formatted(lead));
  }

  private String record() {
    return """
        {"within": {"kind": "leads", "number": "%s"}, "kind": "INSPECTION_RECORD", "title": "现场检查", "startedAt": "%2$s", "endedAt": "%2$s",
         "place": "经营场所", "source": "某某电器商行", "body": "检查经过", "officers": %3$s, "certificatesShown": true, "rightsTold": true,
         "readBack": true, "signature": "SIGNED", "signedBy": "店主"}""".formatted(lead, now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), TWO);
  }

  private static String answer(Reply reply) {
    return reply.status() + " " + (reply.status() == 200 ? "" : reply.text("/type").replaceAll(".*/", ""));
  }

  private static void refused(Reply reply, String code) {
    assertEquals("422 " + code + " SAMR-PROC@2022:4", answer(reply) + " " + reply.text("/basis"), reply.body());
  }
}
