package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("移送通报：质量问题通报（第110号令第25条）与线索移送（程序规定第14条）")
@ExtendWith(MingchaRuns.class)
class ReferralTest {

  private final Caller inspector = SomeReferrals.INSPECTOR;
  private final Caller liaison = SomeReferrals.LIAISON;
  private final Caller cixi = Caller.officer("cixi.liaison");
  private final Caller cixiInspector = Caller.officer("cixi.inspector1");
  private final Caller nanshan = Caller.officer("nanshan.liaison");

  @Test
  @DisplayName("通报从拟制到答复：三级签批，联络员发出，对方签收、接收立线索、答复，本方阅知办结（第110号令第25条）")
  void aNoticeFromDraftToReply() {
    // given a notice that was approved and sent
    var lead = SomeReferrals.lead();
    var notice = SomeReferrals.sent("QUALITY_NOTICE", lead);
    assertEquals("SENT IN 5", cixi.get(notice).text("/stage") + " " + cixi.get(notice).text("/box") + " " + cixi.get(notice).text("/timeLimits/0/length"));

    // when the receiver signs for it, accepts it and answers
    assertEquals("SIGNED_FOR", cixi.act(notice, "sign-for", "{}").text("/stage"));
    var accepted = cixi.act(notice, "accept", "");
    assertEquals("ACCEPTED leads", accepted.text("/stage") + " " + accepted.text("/links/0/kind"), accepted.body());
    assertEquals("ACCEPTED", cixi.act(notice, "report-progress", "{\"reply\": \"已派员核查\"}").text("/stage"));
    assertEquals("REPLIED", cixi.act(notice, "reply", "{\"reply\": \"已立案调查\"}").text("/stage"));

    // then the sender sees the answers and closes; the lead here goes on, the one there counts from today
    var answered = inspector.get(notice);
    assertEquals("REPLIED 已派员核查 已立案调查 330282", answered.text("/stage") + " " + answered.text("/replies/0/text") + " "
        + answered.text("/replies/1/text") + " " + answered.text("/replies/1/author"));
    assertEquals("CLOSED", inspector.act(notice, "close", "{}").text("/stage"));
    assertEquals("REGISTERED", inspector.get("/api/v1/leads/" + SomeReferrals.encoded(lead)).text("/stage"));
    var there = cixiInspector.get(accepted.text("/links/0/href"));
    assertEquals("REGISTERED REFERRAL " + SomeReferrals.today(), there.text("/stage") + " " + there.text("/source") + " " + there.text("/receivedOn"));
    assertEquals("MET", answered.text("/timeLimits/0/state"));
  }

  @Test
  @DisplayName("发出之前、之中、之后：两边都只看到材料和答复，看不到对方的案卷")
  void whatEachSideSees() {
    var lead = SomeReferrals.lead();
    var notice = SomeReferrals.approved("QUALITY_NOTICE", lead);

    // before: nobody there, nobody elsewhere
    for (var stranger : List.of(cixi, cixiInspector, nanshan)) {
      assertEquals("404 404 404", stranger.get(notice).status() + " " + stranger.get(notice + "/timeline").status() + " "
          + stranger.act(notice, "sign-for", "{}", "\"0\"").status());
    }

    // during: the package, and nothing of the sender's file
    liaison.act(notice, "send", "{}");
    var seen = cixi.get(notice);
    var trail = cixi.get(notice + "/timeline");
    assertEquals(inspector.get(notice).json().path("package"), seen.json().path("package"));
    assertEquals(inspector.get(notice).text("/sm3"), seen.text("/sm3"));
    for (var secret : List.of(lead, "yuhang.inspector1", "yuhang.leader", "产品质量不合格", "同意")) {
      assertFalse(seen.body().contains(secret), secret);
      assertFalse(trail.body().contains(secret), secret);
    }
    assertEquals(404, nanshan.get(notice).status());

    // after: nothing of the receiver's file
    cixi.act(notice, "sign-for", "{}");
    var accepted = cixi.act(notice, "accept", "{}");
    cixi.act(notice, "reply", "{\"reply\": \"已立案\"}");
    for (var secret : List.of(accepted.text("/number"), accepted.text("/links/0/number"))) {
      assertFalse(inspector.get(notice).body().contains(secret), secret);
      assertFalse(inspector.get(notice + "/timeline").body().contains(secret), secret);
    }
    assertEquals(404, inspector.get(accepted.text("/links/0/href")).status());
    assertEquals(404, cixi.get("/api/v1/leads/" + SomeReferrals.encoded(lead)).status());
    assertTrue(inspector.get(notice + "/timeline").body().contains("sign-for"));
    assertEquals(404, nanshan.get(notice).status());
  }

  @Test
  @DisplayName("撤回之后，对方不再看到材料")
  void withdrawn() {
    var notice = SomeReferrals.sent("QUALITY_NOTICE", SomeReferrals.lead());
    assertEquals("WITHDRAWN", liaison.act(notice, "withdraw", "{\"reason\": \"发错\"}").text("/stage"));
    var seen = cixi.get(notice);
    assertEquals("WITHDRAWN", seen.text("/stage"));
    assertTrue(seen.json().path("package").isNull() && seen.json().path("sm3").isNull() && !seen.body().contains("发错"));
    assertEquals(seen.text("/letterNumber") + " 0", seen.text("/title") + " " + seen.json().path("parties").size());
    for (var gone : List.of("某某电器厂", "移动电源")) {
      assertFalse(seen.body().contains(gone), gone);
    }
    assertEquals(409, cixi.act(notice, "sign-for", "{}").status());
  }

  @Test
  @DisplayName("自然人的身份证号：两边都见遮蔽，填回来的遮蔽号码是来源中的号码，查看要理由；对不上的星号不收")
  void numbersOfPersonsAreMasked() throws Exception {
    var opened = inspector.post("/api/v1/leads", """
        {"source": "INSPECTION", "reference": "检-2", "title": "现场检查发现", "description": "无证生产", "receivedOn": "%s",
         "parties": [{"name": "李某厂", "identityNumber": "330282199001011234", "capacity": "PRODUCER"}]}""".formatted(SomeReferrals.today()));
    var lead = inspector.get(SomeLeads.path(opened)).text("/number");
    var form = "/referral/open.xhtml?kind=leads&within=" + SomeReferrals.encoded(lead);
    assertTrue(inspector.get(form).body().contains("330282**********34") && !inspector.get(form).body().contains("330282199001011234"));
    assertEquals(404, Caller.officer("hangzhou.leader").get(form).status());
    var body = (ObjectNode) Reply.JSON.readTree(SomeReferrals.body("QUALITY_NOTICE", lead, "330282"));
    var party = (ObjectNode) body.get("party");

    party.put("identityNumber", "330282**********34");
    assertEquals("422 /party/identityNumber", pointer(inspector.post("/api/v1/referrals", body.toString())));
    party.put("name", "李某厂");
    var drafted = inspector.post("/api/v1/referrals", body.toString());
    assertEquals("201 330282**********34", drafted.status() + " " + drafted.text("/package/party/identityNumber"), drafted.body());
    assertFalse(drafted.body().contains("330282199001011234"));
    var look = inspector.post("/api/v1/reveals", """
        {"kind": "referrals", "number": "%s", "what": "IDENTITY_NUMBER", "reason": "核对主体"}""".formatted(drafted.text("/number")));
    assertEquals("330282199001011234", look.text("/values/0/identityNumber"), look.body());
  }

  @Test
  @DisplayName("一边撤回、一边签收：只有一个成，两边一致")
  void handoverRace() throws Exception {
    for (int round = 0; round < 4; round++) {
      var notice = SomeReferrals.sent("QUALITY_NOTICE", SomeReferrals.lead());
      var mine = liaison.get(notice).etag();
      var theirs = cixi.get(notice).etag();
      var both = Executors.newFixedThreadPool(2);
      List<Callable<Reply>> acts = List.of(() -> liaison.act(notice, "withdraw", "{\"reason\": \"发错\"}", mine),
          () -> cixi.act(notice, "sign-for", "{}", theirs));
      var replies = both.invokeAll(acts).stream().map(future -> {
        try {
          return future.get();
        } catch (Exception failed) {
          throw new IllegalStateException(failed);
        }
      }).toList();
      both.shutdown();
      var statuses = replies.stream().map(Reply::status).sorted().toList();
      assertTrue(statuses.equals(List.of(200, 409)) || statuses.equals(List.of(200, 412)), statuses + replies.get(0).body() + replies.get(1).body());
      var stage = replies.get(0).status() == 200 ? "WITHDRAWN" : "SIGNED_FOR";
      assertEquals(stage + " " + stage, liaison.get(notice).text("/stage") + " " + cixi.get(notice).text("/stage"));
    }
  }

  @ParameterizedTest(name = "{0} → {1}")
  @DisplayName("发给自己、发给别的层级、发给别处：说明理由和依据（第110号令第25条）")
  @CsvSource({"330110, referral.to-oneself", "330200, referral.other-level", "330000, referral.other-level", "440305, referral.other-place"})
  void toTheWrongBureau(String receiver, String code) {
    var refused = inspector.post("/api/v1/referrals", SomeReferrals.body("QUALITY_NOTICE", SomeReferrals.lead(), receiver));
    assertEquals("422 /problems/" + code + " SAMR-110@2025:25", refused.status() + " " + refused.text("/type") + " " + refused.text("/basis"));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("缺产品、缺证据：指名说缺什么（第110号令第25条）")
  @ValueSource(strings = {"products PRODUCT", "evidence EVIDENCE", "facts FACTS", "requestedActions REQUESTED_ACTIONS"})
  void incomplete(String field) throws Exception {
    var body = (ObjectNode) Reply.JSON.readTree(SomeReferrals.body("QUALITY_NOTICE", SomeReferrals.lead(), "330282"));
    body.remove(field.split(" ")[0]);
    var refused = inspector.post("/api/v1/referrals", body.toString());
    assertEquals("422 /problems/referral.incomplete SAMR-110@2025:25 " + field.split(" ")[1],
        refused.status() + " " + refused.text("/type") + " " + refused.text("/basis") + " " + refused.text("/facts/missing/0"));
  }

  @Test
  @DisplayName("不写收件单位的，由登记簿提出；同一来源、同一收件单位只能有一件未办结的")
  void proposedAndNotTwice() {
    var lead = SomeReferrals.lead();
    var opened = inspector.post("/api/v1/referrals", SomeReferrals.body("QUALITY_NOTICE", lead, ""));
    assertEquals("201 330282", opened.status() + " " + opened.text("/receiver/code"), opened.body());
    var again = inspector.post("/api/v1/referrals", SomeReferrals.body("QUALITY_NOTICE", lead, "330282"));
    assertEquals("422 /problems/referral.already-open", again.status() + " " + again.text("/type"));
    assertEquals("WITHDRAWN", inspector.act(SomeLeads.path(opened), "drop", SomeReferrals.REASON).text("/stage"));
    assertEquals(201, inspector.post("/api/v1/referrals", SomeReferrals.body("QUALITY_NOTICE", lead, "330282")).status());
  }

  @Test
  @DisplayName("线索移送：发出即移送，核查期限停止；对方有管辖异议的不得退回，也不得再移送，报共同的上一级（程序规定第14条）")
  void aLeadIsTransferredOnce() {
    var lead = SomeReferrals.lead();
    var transfer = SomeReferrals.sent("LEAD_TRANSFER", lead);
    var left = inspector.get("/api/v1/leads/" + SomeReferrals.encoded(lead));
    assertEquals("TRANSFERRED CANCELLED", left.text("/stage") + " " + left.text("/timeLimits/0/state"));

    cixi.act(transfer, "sign-for", "{}");
    var disputed = cixi.act(transfer, "return", "{\"ground\": \"NOT_HERE\", \"reason\": \"不属本局管辖\"}");
    assertEquals("422 /problems/referral.report-to-superior SAMR-PROC@2022:14 330000",
        disputed.status() + " " + disputed.text("/type") + " " + disputed.text("/basis") + " " + disputed.text("/facts/bureau"));

    var there = cixi.act(transfer, "accept", "{}").text("/links/0/number");
    var second = cixiInspector.post("/api/v1/referrals", SomeReferrals.body("LEAD_TRANSFER", there, "440305"));
    assertEquals("422 /problems/referral.second-transfer SAMR-PROC@2022:14", second.status() + " " + second.text("/type") + " " + second.text("/basis"));
  }

  @Test
  @DisplayName("移送被退回的，材料重新登记为线索；线索不能不经移送函自行移送（程序规定第14条）")
  void aTransferComesBack() {
    var path = SomeLeads.receivedOn(SomeReferrals.today(), "某某电器商行");
    var alone = liaison.act(path, "transfer", "{}");
    assertEquals("422 /problems/lead.transfer-by-letter", alone.status() + " " + alone.text("/type"));

    var transfer = SomeReferrals.sent("LEAD_TRANSFER", inspector.get(path).text("/number"));
    cixi.act(transfer, "sign-for", "{}");
    assertEquals("RETURNED", cixi.act(transfer, "return", "{\"ground\": \"MATERIAL_UNUSABLE\", \"reason\": \"缺检验报告\"}").text("/stage"));

    var back = inspector.get(transfer);
    assertEquals("RETURNED MATERIAL_UNUSABLE 缺检验报告", back.text("/stage") + " " + back.text("/returnGround") + " " + back.text("/returnReason"));
    var leads = inspector.get("/api/v1/leads?limit=1");
    assertEquals("REGISTERED", leads.text("/items/0/stage"));
    assertEquals(back.text("/number"), inspector.get(leads.text("/items/0/href")).text("/reference"));
  }

  @Test
  @DisplayName("谁能做哪一步：职责、职责分离、对方的步骤、版本、催办")
  void whoMayDoWhat() {
    var notice = SomeReferrals.drafted("QUALITY_NOTICE");
    assertEquals(403, liaison.act(notice, "propose", SomeReferrals.REASON).status());
    assertEquals(200, inspector.act(notice, "propose", SomeReferrals.REASON).status());
    assertEquals("422 referral.not-endorsed", code(SomeReferrals.LEADER.act(notice, "approve", SomeReferrals.OPINION)));
    assertEquals(412, SomeReferrals.UNIT_HEAD.act(notice, "endorse", SomeReferrals.OPINION, "\"0\"").status());
    SomeReferrals.UNIT_HEAD.act(notice, "endorse", SomeReferrals.OPINION);
    SomeReferrals.LEADER.act(notice, "approve", SomeReferrals.OPINION);
    assertEquals(403, inspector.act(notice, "send", "{}").status());
    liaison.act(notice, "send", "{}");
    assertEquals("422 referral.by-other-side", code(liaison.act(notice, "sign-for", "{}")));
    assertEquals("422 referral.not-overdue", code(liaison.act(notice, "remind", "{}")));
    assertEquals(403, cixiInspector.act(notice, "sign-for", "{}").status());
    assertTrue(cixi.work().contains("sign-for"));
    assertTrue(cixi.get("/api/v1/referrals?box=IN&limit=1").body().contains("\"IN\""));
    assertEquals(422, cixi.get("/api/v1/referrals?box=SIDEWAYS").status());
  }

  private static String pointer(Reply refused) {
    return refused.status() + " " + refused.text("/violations/0/pointer");
  }

  private static String code(Reply refused) {
    return refused.status() + " " + refused.text("/type").replace("/problems/", "");
  }
}
