package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;
import org.mingcha.kernel.Sm3;

@DisplayName("移送通报的拟稿、信件与证据文件（第110号令第25条、程序规定第14条）")
@ExtendWith(MingchaRuns.class)
class ReferralEvidenceTest {

  private final Caller inspector = SomeReferrals.INSPECTOR;
  private final Caller liaison = SomeReferrals.LIAISON;
  private final Caller cixi = Caller.officer("cixi.liaison");
  private final Caller nanshan = Caller.officer("nanshan.liaison");

  @Test
  @DisplayName("退回修改的拟稿可以改写后再报批：收件单位、材料重新核对，种类和来源不变（第110号令第25条）")
  void aReturnedDraftIsWrittenAnew() throws Exception {
    // given a notice that the leader returned
    var lead = SomeReferrals.lead();
    var notice = SomeReferrals.drafted("QUALITY_NOTICE", lead);
    inspector.act(notice, "propose", SomeReferrals.REASON);
    SomeReferrals.UNIT_HEAD.act(notice, "endorse", SomeReferrals.OPINION);
    assertEquals("DRAFTED", SomeReferrals.LEADER.act(notice, "return-draft", SomeReferrals.OPINION).text("/stage"));

    // when the inspector writes it anew
    var revision = revision(lead);
    revision.put("facts", "过充电试验起火");
    ((ObjectNode) revision.get("party")).put("name", "慈溪某某电器厂");
    var revised = inspector.act(notice, "revise", revision.toString());
    assertEquals("200 DRAFTED 过充电试验起火 慈溪某某电器厂 慈溪某某电器厂 · 移动电源", revised.status() + " " + revised.text("/stage") + " "
        + revised.text("/package/facts") + " " + revised.text("/parties/0/name") + " " + revised.text("/title"), revised.body());
    assertEquals("QUALITY_NOTICE " + lead, revised.text("/type") + " " + revised.text("/subject/number"));

    // then what is not fit for sending is refused as on opening, and nobody else may write it
    assertEquals("422 referral.to-oneself", code(inspector.act(notice, "revise", revision.put("receiver", "330110").toString())));
    assertEquals("422 referral.other-level", code(inspector.act(notice, "revise", revision.put("receiver", "330200").toString())));
    revision.put("receiver", "330282").remove("evidence");
    var missing = inspector.act(notice, "revise", revision.toString());
    assertEquals("422 referral.incomplete EVIDENCE", code(missing) + " " + missing.text("/facts/missing/0"));
    assertEquals(403, liaison.act(notice, "revise", revision(lead).toString()).status());
    assertEquals("过充电试验起火", inspector.get(notice).text("/package/facts"));
    assertEquals("PROPOSED", inspector.act(notice, "propose", SomeReferrals.REASON).text("/stage"));
    assertEquals(409, inspector.act(notice, "revise", revision(lead).toString()).status());
  }

  @Test
  @DisplayName("改写成已有未办结的一件的，指出那一件")
  void aRevisionMeetsWhatIsOpenAlready() throws Exception {
    var lead = SomeReferrals.lead();
    SomeReferrals.drafted("LEAD_TRANSFER", lead);
    var other = inspector.post("/api/v1/referrals", SomeReferrals.body("LEAD_TRANSFER", lead, "440305"));
    assertEquals(201, other.status(), other.body());
    assertEquals("422 referral.already-open", code(inspector.act(SomeLeads.path(other), "revise", revision(lead).toString())));
  }

  @Test
  @DisplayName("发出的信件逐字可取，摘要可以核对；证号在信件中遮蔽")
  void eitherSideChecksTheDigest() throws Exception {
    var opened = inspector.post("/api/v1/leads", """
        {"source": "INSPECTION", "reference": "检-3", "title": "现场检查发现", "description": "无证生产", "receivedOn": "%s",
         "parties": [{"name": "李某厂", "identityNumber": "330282199001011234", "capacity": "PRODUCER"}]}""".formatted(SomeReferrals.today()));
    var lead = inspector.get(SomeLeads.path(opened)).text("/number");
    var body = (ObjectNode) Reply.JSON.readTree(SomeReferrals.body("QUALITY_NOTICE", lead, "330282"));
    ((ObjectNode) body.get("party")).put("name", "李某厂").put("identityNumber", "330282199001011234");
    var notice = SomeLeads.path(inspector.post("/api/v1/referrals", body.toString()));
    SomeReferrals.approve(notice);
    assertEquals(404, inspector.get(notice + "/letter").status());
    liaison.act(notice, "send", "{}");

    for (var side : List.of(liaison, cixi)) {
      var letter = side.get(notice + "/letter");
      assertEquals(side.get(notice).text("/sm3"), Sm3.hex(letter.body()));
      assertEquals(side.get(notice).json().path("package"), letter.json().path("package"));
      assertTrue(letter.body().contains("330282**********34") && !letter.body().contains("330282199001011234"), letter.body());
    }
    // the number itself came along: the lead there has it, masked for whoever gives no reason
    cixi.act(notice, "sign-for", "{}");
    var there = cixi.get(cixi.act(notice, "accept", "{}").text("/links/0/href"));
    assertEquals("330282**********34", there.text("/parties/0/identityNumber"));
    var look = cixi.post("/api/v1/reveals", "{\"kind\": \"leads\", \"number\": \"%s\", \"what\": \"IDENTITY_NUMBER\", \"reason\": \"核对主体\"}"
        .formatted(there.text("/number")));
    assertEquals("330282199001011234", look.text("/values/0/identityNumber"), look.body());
  }

  @Test
  @DisplayName("证据文件：发出之前只有本方，发出之后对方也能取得，撤回之后对方不能再取；旁人始终不能")
  void whoHasTheFiles() throws Exception {
    // given a draft with a file, which its list of evidence names
    var notice = SomeReferrals.drafted("QUALITY_NOTICE");
    var kept = inspector.encloses(notice, "火灾照片.txt", "起火");
    assertEquals("201 火灾照片.txt " + Sm3.hex("起火"), kept.status() + " " + kept.text("/fileName") + " " + kept.text("/sm3"), kept.body());
    var drafted = inspector.get(notice);
    assertEquals(Sm3.hex("起火"), drafted.text("/package/evidence/1/sm3"));
    var file = notice + "/attachments/" + drafted.text("/attachments/0/id");

    // before, during and after
    SomeReferrals.approve(notice);
    assertEquals("起火 404 404", inspector.get(file).body() + " " + cixi.get(file).status() + " " + nanshan.get(file).status());
    liaison.act(notice, "send", "{}");
    assertEquals("起火 起火 404", inspector.get(file).body() + " " + cixi.get(file).body() + " " + nanshan.get(file).status());
    assertEquals(drafted.json().at("/attachments/0/sm3"), cixi.get(notice).json().at("/attachments/0/sm3"));
    assertEquals("1 1 0", inTheDatabase(notice));
    assertEquals("200 302 404", Caller.officer("cixi.inspector1").get(page(notice)).status() + " " + Caller.nobody().get(page(notice)).status()
        + " " + nanshan.get(page(notice)).status());
    liaison.act(notice, "withdraw", "{\"reason\": \"发错\"}");
    assertEquals("起火 404 404", inspector.get(file).body() + " " + cixi.get(file).status() + " " + nanshan.get(file).status());
    assertEquals("404 0", cixi.get(notice + "/letter").status() + " " + cixi.get(notice).json().path("attachments").size());
    assertEquals("1 0 0", inTheDatabase(notice));
  }

  @Test
  @DisplayName("平台报告所附的文件，证据清单列有摘要的随件发出，没有列的不发")
  void filesOfTheReportGoAlong() throws Exception {
    var report = SomeLeads.report("platform-a", "F" + SomeLeads.unique(), "s-" + SomeLeads.unique(), "6901234567892");
    for (var content : List.of("页面" + report, "不相干" + report)) {
      assertEquals(201, Caller.platform("platform-a").upload("/api/v1/disposal-reports/" + report + "/attachments", "OTHER",
          content.substring(0, 2) + ".txt", content.getBytes(StandardCharsets.UTF_8)).status());
    }
    var lead = inspector.get(SomeLeads.path(inspector.post("/api/v1/leads", "{\"source\": \"PLATFORM_REPORT\", \"reports\": [\"" + report + "\"]}")));
    var body = (ObjectNode) Reply.JSON.readTree(SomeReferrals.body("QUALITY_NOTICE", lead.text("/number"), "330282"));
    ((ObjectNode) body.at("/evidence/0")).put("sm3", Sm3.hex("页面" + report));
    var notice = SomeLeads.path(inspector.post("/api/v1/referrals", body.toString()));
    SomeReferrals.approve(notice);
    liaison.act(notice, "send", "{}");
    var seen = cixi.get(notice).json().path("attachments");
    assertEquals("1 页面.txt", seen.size() + " " + seen.at("/0/fileName").asText());
    assertEquals("页面" + report, cixi.get(notice + "/attachments/1").body());
    assertEquals(404, cixi.get("/api/v1/disposal-reports/" + report + "/attachments/1").status());
  }

  @Test
  @DisplayName("只有拟稿能附文件，只由办案人员附，说了版本的按所说的版本；没有文件、别的字段的指出")
  void whoMayEnclose() {
    var notice = SomeReferrals.drafted("QUALITY_NOTICE");
    assertEquals(403, liaison.encloses(notice, "a.txt", "一").status());
    assertEquals(404, Caller.officer("cixi.inspector1").encloses(notice, "a.txt", "一", "\"0\"").status());
    assertEquals(422, inspector.upload(notice + "/attachments", "OTHER", "a.txt", "一".getBytes(StandardCharsets.UTF_8)).status());
    assertEquals(412, inspector.encloses(notice, "a.txt", "一", "\"99\"").status());
    assertEquals(201, inspector.encloses(notice, "b.txt", "二", null).status());
    inspector.act(notice, "propose", SomeReferrals.REASON);
    assertEquals(409, inspector.encloses(notice, "a.txt", "一").status());
    assertEquals(409, inspector.encloses(notice, "a.txt", "一", null).status());
    assertFalse(inspector.get(notice).body().contains("a.txt"));
  }

  /** What the database gives of the letter's files to the sender's bureau, the receiver's, and another. */
  private String inTheDatabase(String notice) throws Exception {
    var letter = inspector.get(notice).text("/letterNumber");
    var counts = new StringBuilder();
    for (var bureau : List.of("330110", "330282", "440305")) {
      try (var db = TheDatabase.asApplication()) {
        db.setAutoCommit(false);
        try (var scope = db.prepareStatement("select enter_scope(?, 'rls.test')")) {
          scope.setString(1, "bureau:" + bureau);
          scope.executeQuery();
        }
        try (var sql = db.prepareStatement("""
            select count(*) from referral_letter_file l join stored_file f on f.id = l.file_id join stored_piece p on p.file_id = f.id
            where l.letter_no = ?""")) {
          sql.setString(1, letter);
          try (var rows = sql.executeQuery()) {
            rows.next();
            counts.append(counts.isEmpty() ? "" : " ").append(rows.getInt(1));
          }
        }
      }
    }
    return counts.toString();
  }

  private String page(String notice) {
    return "/referral/attachment?number=" + SomeReferrals.encoded(inspector.get(notice).text("/number")) + "&id=1";
  }

  private static ObjectNode revision(String lead) throws Exception {
    var body = (ObjectNode) Reply.JSON.readTree(SomeReferrals.body("QUALITY_NOTICE", lead, "330282"));
    body.remove(List.of("type", "subject"));
    return body;
  }

  private static String code(Reply refused) {
    return refused.status() + " " + refused.text("/type").replace("/problems/", "");
  }
}
