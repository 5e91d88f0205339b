package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;
import static org.mingcha.outside.SomeCases.LEGAL;
import static org.mingcha.outside.SomeCases.OPINION;
import static org.mingcha.outside.SomeCases.penalty;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("行政处罚案件：从调查终结到归档")
@ExtendWith(MingchaRuns.class)
class PenaltyCaseTest {

  @AfterEach
  void realTime() {
    SomeCases.realTime();
  }

  @Test
  @DisplayName("逾期未改正的一案：审核、报批、告知、决定、送达、缴款、公示、结案、归档（第110号令第27条，程序规定第48至58条）")
  void theWholeWay() {
    // given a case whose party did not obey an order to correct
    var aCase = SomeCases.investigated("余杭某某灯具店").disobeyed();
    assertEquals("DISPLAY", aCase.seen().text("/lapsedOrders/0/breach"));

    // when it is reviewed, proposed, approved, notified and, after five working days, decided
    aCase.reviewed("").approved("5000.00").notified();
    assertEquals("NOTICE_SERVED false", aCase.stage() + " " + aCase.seen().text("/notices/0/hearingOffered"));
    assertTrue(aCase.limits().contains("STATEMENT RUNNING"), aCase.limits());
    aCase.whenStatementsAreOver().by(INSPECTOR, "submit-decision", "{}");
    assertTrue(LEADER.work().contains(aCase.seen().text("/number")));
    aCase.decided().served();

    // then payment runs, and what was paid closes it
    assertTrue(aCase.limits().contains("DECIDE_CASE MET") && aCase.limits().contains("STATEMENT LAPSED"), aCase.limits());
    assertTrue(aCase.limits().contains("PAYMENT RUNNING"), aCase.limits());
    assertEquals("5000", aCase.seen().json().at("/account/open").decimalValue().stripTrailingZeros().toPlainString());
    aCase.refused(LEADER, "close", OPINION, "enforcement.no-ground-to-close", "SAMR-PROC@2022:77");
    aCase.paid("FINE", "5000.00").by(INSPECTOR, "record-publicity",
        "{\"act\": \"PUBLISHED\", \"doneOn\": \"" + aCase.today() + "\", \"place\": \"国家企业信用信息公示系统\", \"credit\": \"GENERAL\"}");
    aCase.by(LEADER, "close", OPINION).by(INSPECTOR, "archive", "{\"volumeNo\": \"2026-罚-1\", \"retention\": \"YEARS_30\", \"checker\": \"王五\"}");
    assertEquals("ARCHIVED", aCase.stage());
    assertTrue(aCase.limits().contains("CLOSE MET") && aCase.limits().contains("PUBLISH_DECISION MET")
        && !aCase.limits().replace("LITIGATION RUNNING", "").contains("RUNNING"), "nothing runs but the party's time to sue: " + aCase.limits());
    assertTrue(INSPECTOR.get(aCase.href() + "/timeline").body().contains("record-payment"));

    // and its papers lie in the order of the law
    var volume = INSPECTOR.get(aCase.href() + "/volume");
    assertEquals("2026-罚-1 YEARS_30", volume.text("/volumeNo") + " " + volume.text("/retention"));
    assertEquals("FILING_APPROVAL PENALTY_DECISION SERVICE_RECEIPT RECTIFICATION_ORDER SERVICE_RECEIPT RECHECK_RECORD PENALTY_NOTICE SERVICE_RECEIPT"
        + " PAYMENT_RECEIPT PUBLICITY", kinds(volume, "main"));
    assertEquals("LEAD_REGISTER CLOSING_REPORT REVIEW CLOSING_APPROVAL DECISION_APPROVAL", kinds(volume, "sub"));
    assertEquals("1 330110 " + aCase.seen().text("/lead"), volume.text("/main/0/number") + " " + volume.text("/main/0/organ") + " "
        + volume.text("/main/0/documentNo"));
  }

  @Test
  @DisplayName("没有逾期未改正的责令改正，不得报批拟处罚（第110号令第27条、第30条、第33条）")
  void rectifiedFirst() {
    var aCase = SomeCases.investigated("余杭某某电器行").reviewed("");

    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-27", "5000"), "notice.rectify-first", "SAMR-110@2025:27");
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-33", "30000"), "notice.rectify-first", "SAMR-110@2025:33");
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-30", "20000"), "notice.recall-provincial", "SAMR-110@2025:30");
    assertEquals(0, aCase.seen().json().at("/proposals").size());
  }

  @Test
  @DisplayName("未审核、未批准、未满五个工作日、加重的，一律退回并写明条文（程序规定第50条、第57条、第58条）")
  void nothingBeforeItsTime() {
    var aCase = SomeCases.investigated("余杭某某玩具店").disobeyed();
    aCase.refused(INSPECTOR, "submit-review", "{\"grounds\": []}", "enforcement.investigation-open", "SAMR-PROC@2022:48");
    aCase.reviewed("");
    assertEquals(403, aCase.tried(INSPECTOR, "approve-penalty", OPINION).status());
    aCase.refused(INSPECTOR, "propose-penalty", penalty("P-27", "10000.01"), "penalty.fine-above", "SAMR-110@2025:27");
    aCase.by(INSPECTOR, "propose-penalty", penalty("P-27", "5000"));
    aCase.refused(INSPECTOR, "notify-penalty", aCase.service().replace("{", "{\"documentNo\": \"罚告1\", "), "notice.not-approved", "SAMR-PROC@2022:57");
    aCase.by(LEADER, "approve-penalty", OPINION).notified();
    var decision = "{\"documentNo\": \"罚1\", \"opinion\": \"同意\"}";
    aCase.refused(LEADER, "decide", decision, "notice.period-runs", "SAMR-PROC@2022:57");
    aCase.by(INSPECTOR, "record-statement",
        "{\"receivedOn\": \"" + aCase.today() + "\", \"documentNo\": \"陈述1\", \"content\": \"已经改正\"}").whenStatementsAreOver();
    aCase.refused(LEADER, "decide", decision, "notice.statement-unanswered", "SAMR-PROC@2022:58");
    aCase.by(INSPECTOR, "answer-statement", "{\"finding\": \"NOT_ADOPTED\", \"reason\": \"复查仍未改正\"}");
    aCase.refused(LEADER, "decide", "{\"documentNo\": \"罚1\", \"opinion\": \"同意\", \"penalty\": {\"rule\": \"P-27\", \"fine\": 5000.01}}",
        "notice.heavier", "SAMR-PROC@2022:58");

    assertEquals("DECIDED", aCase.by(LEADER, "decide", "{\"documentNo\": \"罚1\", \"opinion\": \"从轻\", \"penalty\": {\"rule\": \"P-27\", \"fine\": 3000}}").stage());
  }

  @Test
  @DisplayName("逐项审核：写有问题的不得同意；建议纠正的逐项留在案中，改正后再审（程序规定第53条、第54条）")
  void reviewedPointByPoint() {
    // given a case before the reviewers
    var aCase = SomeCases.investigated("余杭某某锁具店").disobeyed().found("\"conducts\": [\"DISPLAY\"]}");
    aCase.by(INSPECTOR, "close-investigation", SomeCases.CLOSING).by(INSPECTOR, "submit-review", "{\"grounds\": []}");

    // when they object and yet agree
    var said = "{\"conclusion\": \"%s\", \"opinion\": \"见逐项意见\", \"objections\": {\"FACTS\": \"没有进货凭证\"}}";
    var refused = aCase.tried(LEGAL, "review", said.formatted("AGREE"));
    var unknown = aCase.tried(LEGAL, "review", said.formatted("CORRECT").replace("FACTS", "COLOUR"));

    // then both are refused, and what they ask to be put right is kept point by point
    assertEquals("422 /objections review.agreed-with-objections", refused.status() + " " + refused.text("/violations/0/pointer") + " " + refused.text("/violations/0/code"));
    assertEquals("422 /objections", unknown.status() + " " + unknown.text("/violations/0/pointer"), unknown.body());
    aCase.by(LEGAL, "review", said.formatted("CORRECT"));
    assertEquals("没有进货凭证", aCase.seen().text("/reviews/0/objections/reasons/FACTS"));
  }

  @Test
  @DisplayName("满一万元的告知听证权：听证不计入九十日，之后法制审核、集体讨论（处罚法第63至65条，程序规定第50条）")
  void heard() {
    var aCase = SomeCases.investigated("余杭某某数码店").disobeyed().reviewed("").approved("10000").notified();
    assertEquals("true", aCase.seen().text("/notices/0/hearingOffered"));
    aCase.by(INSPECTOR, "request-hearing", "{\"documentNo\": \"听证申请1\", \"receivedOn\": \"" + aCase.today() + "\"}");
    assertTrue(aCase.limits().contains("DECIDE_CASE PAUSED"), aCase.limits());
    var early = scheduling("yuhang.legal", aCase.today().plusDays(7).toString(), aCase.today().toString());
    aCase.refused(LEGAL, "schedule-hearing", early, "hearing.notice-too-short", "APL@2021:64");
    var day = aCase.today().plusDays(20);
    aCase.refused(LEGAL, "schedule-hearing", scheduling("yuhang.inspector1", day.toString(), aCase.today().toString()),
        "hearing.host-investigated", "APL@2021:64");
    aCase.by(LEGAL, "schedule-hearing", scheduling("yuhang.legal", day.toString(), aCase.today().toString()));
    var minutes = "{\"heldOn\": \"" + day + "\", \"minutesNo\": \"笔录1\", \"minutes\": \"质证\"}";
    assertEquals(422, aCase.tried(LEGAL, "hold-hearing", minutes).status());
    aCase.on(day).by(LEGAL, "hold-hearing", minutes).by(LEGAL, "conclude-hearing", "{\"documentNo\": \"报告1\", \"report\": \"维持\"}");
    assertTrue(aCase.seen().body().contains("\"to\":\"" + day + "\""), aCase.seen().body());
    day = day.plusDays(1);
    assertTrue(aCase.on(day).limits().contains("DECIDE_CASE RUNNING"), aCase.limits());
    var decision = "{\"documentNo\": \"罚9\", \"opinion\": \"同意\"}";
    aCase.refused(LEADER, "decide", decision, "enforcement.review-after-hearing", "SAMR-PROC@2022:50");
    aCase.by(INSPECTOR, "submit-review", "{\"grounds\": []}").by(LEGAL, "review", "{\"conclusion\": \"AGREE\", \"opinion\": \"同意\"}");
    assertEquals("LEGAL_REVIEW", aCase.seen().text("/reviews/1/kind"));
    aCase.refused(LEADER, "decide", decision, "decision.not-deliberated", "SAMR-PROC@2022:60");
    aCase.by(LEADER, "deliberate", "{\"heldOn\": \"" + day + "\", \"participants\": \"甲、乙\", \"minutesNo\": \"讨论1\", \"conclusion\": \"同意\"}");

    assertEquals("DECIDED", aCase.by(LEADER, "decide", decision).stage());
  }

  @Test
  @DisplayName("告知书公告送达期间书面放弃陈述申辩的，不再等待，可以决定；期限在起算之日办结（处罚法第62条，程序规定第82条）")
  void waivedWhileAnnounced() {
    // given a notice that is announced, so that the party's time begins after thirty days
    var aCase = SomeCases.investigated("余杭某某公告店").disobeyed().reviewed("").approved("5000");
    var published = aCase.today();
    aCase.by(INSPECTOR, "notify-penalty", aCase.service().replace("{", "{\"documentNo\": \"罚告公1\", ").replace("DIRECT", "ANNOUNCED"));
    aCase.on(published.plusDays(3)).refused(LEADER, "decide", "{\"documentNo\": \"罚公1\", \"opinion\": \"同意\"}", "notice.period-runs", "SAMR-PROC@2022:57");

    // when the party, which knows of it, gives its rights up in writing
    aCase.by(INSPECTOR, "record-waiver", "{\"documentNo\": \"放弃1\", \"receivedOn\": \"" + aCase.today() + "\"}");

    // then nobody waits any more
    assertTrue(aCase.limits().contains("STATEMENT MET"), aCase.limits());
    assertEquals("DECIDED", aCase.decided().stage());
  }

  @Test
  @DisplayName("移送公安机关，副职不得审批（国务院令第310号第5条）；移送其他机关，结案归档（程序规定第17条）")
  void handedOver() {
    var aCase = SomeCases.investigated("余杭某某机械厂");
    var letter = "{\"authority\": \"余杭区公安分局\", \"documentNo\": \"移1\", \"reason\": \"涉嫌犯罪\"}";
    aCase.refused(LEADER, "transfer-to-police", letter, "decision.principal-only", "SC-310@2020:5");

    aCase.by(Caller.officer("yuhang.principal"), "transfer-to-police", letter);
    aCase.refused(LEADER, "close", OPINION, "enforcement.no-ground-to-close", "SAMR-PROC@2022:77");
    aCase.by(INSPECTOR, "hand-to-police", aCase.handing()).by(LEADER, "close", OPINION);

    assertEquals("CLOSED POLICE", aCase.stage() + " " + aCase.seen().text("/transferral/to"));
  }

  private static String kinds(Reply volume, String which) {
    var kinds = new ArrayList<String>();
    volume.json().path(which).forEach(paper -> kinds.add(paper.path("kind").asText()));
    return String.join(" ", kinds);
  }

  private static String scheduling(String host, String day, String noticed) {
    return "{\"host\": \"%s\", \"scheduledOn\": \"%s\", \"place\": \"听证室\", \"noticeNo\": \"听通1\", \"noticeServedOn\": \"%s\"}"
        .formatted(host, day, noticed);
  }
}
