package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PartyRight;
import org.mingcha.notice.RectifiedFirst;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.rectification.Breach;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;

/** The road from the closed investigation to the archive, and the hard stops beside it. */
@DisplayName("案件主线：调查终结、审核、拟罚、告知、决定、送达、缴款、结案、归档（程序规定第48至58条、第60至62条、第64条、第72至78条、第81条）")
class PenaltyPathTest {

  @DisplayName("第110号令第27条：逾期未改正的一路到归档")
  @Test void theWholeWay() {
    var aCase = SomeCase.served().paid("5000");
    assertEquals("close LEADER", aCase.seenBy(Yuhang.LEADER).nextMove() + " " + aCase.seenBy(Yuhang.LEADER).awaits());
    aCase.then("close", Yuhang.LEADER).then("archive", Yuhang.INSPECTOR);

    assertEquals(Stage.ARCHIVED, aCase.stage());
    assertEquals(List.of("investigate", "record-act-facts", "close-investigation", "submit-review", "review", "propose-penalty", "approve-penalty",
        "notify-penalty", "decide", "record-service", "record-payment", "close", "archive"),
        aCase.seenBy(Yuhang.LEADER).steps().stream().map(step -> step.move()).toList());
  }

  @DisplayName("调查终结报告写明前不得送审（程序规定第48条）；强制措施未解除前不得终结")
  @Test void reportBeforeReview() {
    refused("enforcement.investigation-open", "SAMR-PROC@2022:48", () -> SomeCase.investigated().submitted());
    refused("enforcement.measure-open", "SAMR-PROC@2022:48", () -> SomeCase.investigated().withMeasure("余市监强〔2026〕1号").closed());
  }

  @DisplayName("办案人员不得审核（程序规定第49条）；法制审核须有法律职业资格（第51条）")
  @Test void whoReviews() {
    var handler = Yuhang.officer("inspector1", Duty.INSPECTOR, Duty.LEGAL_REVIEWER);
    var beginner = Yuhang.officer("beginner", Duty.LEGAL_REVIEWER);
    refused("review.reviewer-handles", "SAMR-PROC@2022:49", () -> SomeCase.underReview().reviewed(ReviewConclusion.AGREE, handler));
    refused("review.not-qualified", "SAMR-PROC@2022:51",
        () -> SomeCase.underReview(LegalReviewGround.COMPLEX).reviewed(ReviewConclusion.AGREE, beginner));
    assertEquals(Stage.UNDER_REVIEW, SomeCase.underReview().reviewed(ReviewConclusion.AGREE, beginner).stage());
  }

  @DisplayName("尚未审核完成、审核未通过不得报批（程序规定第50条）；建议补充调查的退回后须再送审")
  @ParameterizedTest
  @CsvSource({"CORRECT", "SUPPLEMENT", "OTHER"})
  void reviewFirst(ReviewConclusion conclusion) {
    refused("review.not-finished", "SAMR-PROC@2022:50", () -> SomeCase.underReview().proposed(SomeCase.FINE));
    var sentBack = SomeCase.underReview().reviewed(conclusion, SomeCase.LEGAL);
    refused("review.not-passed", "SAMR-PROC@2022:50", () -> sentBack.proposed(SomeCase.FINE));
    sentBack.aCase().reopenInvestigation(Yuhang.INSPECTOR.acting(Duty.INSPECTOR), SomeCase.FILED_AT, "补充");
    refused("enforcement.investigation-open", "SAMR-PROC@2022:48", () -> sentBack.submitted());
    assertEquals(Stage.UNDER_REVIEW, sentBack.closed().submitted().reviewed().proposed(SomeCase.FINE).stage());
  }

  @DisplayName("先责令改正：第110号令第27、30、33条，第31、32条的一般情形，没有逾期未改正的不得报批、告知")
  @ParameterizedTest(name = "{0} 严重={1}：{2}")
  @CsvSource({"P-27, false, 27", "P-30, false, 30", "P-31, false, 31", "P-31, true, ", "P-32, false, 32", "P-32, true, ", "P-33, false, 33",
      "P-28a, false, ", "P-29a, true, "})
  void rectifiedFirst(String rule, boolean serious, String article) {
    var imposition = new Imposition(rule, serious, Yuan.of("20000"), null, null, null);
    var bare = SomeCase.underReview().reviewed().atTheProvince().without();
    if (article == null) {
      assertEquals(Verdict.allowed(), rectified(bare, imposition));
      return;
    }
    refused("notice.rectify-first", "SAMR-110@2025:" + article, () -> bare.proposed(imposition));
    refused("notice.rectify-first", "SAMR-110@2025:" + article, () -> bare.withOrder(Breach.OTHER).proposed(imposition));
    var breach = switch (article) {
      case "27" -> Breach.DISPLAY;
      case "30" -> Breach.RECALL_BY_SELLER;
      case "31" -> Breach.DISPOSAL_AND_REPORT;
      case "32" -> Breach.COOPERATION;
      default -> Breach.DAILY_CHECK;
    };
    assertEquals(Verdict.allowed(), rectified(bare.withOrder(breach), imposition));
  }

  private static Verdict rectified(SomeCase some, Imposition imposition) {
    some.aCase().intend(imposition);
    return new RectifiedFirst().check(some.aCase(), new Occasion(LocalDate.parse("2026-12-04"), null));
  }

  @DisplayName("第110号令第30条由省级部门处罚，不得交办下级")
  @Test void recallIsForTheProvince() {
    var recall = Imposition.fine("P-30", Yuan.of("20000"));
    refused("notice.recall-provincial", "SAMR-110@2025:30",
        () -> SomeCase.underReview().reviewed().withOrder(Breach.RECALL_BY_SELLER).proposed(recall));
  }

  @DisplayName("未经批准不得告知；承办的人不得批准；退回的可以再报（程序规定第56、57条）")
  @Test void approvedBeforeNotice() {
    var handlerAndLeader = Yuhang.officer("inspector1", Duty.INSPECTOR, Duty.LEADER);
    refused("notice.not-approved", "SAMR-PROC@2022:57", () -> SomeCase.underReview().reviewed().proposed(SomeCase.FINE).notified("2026-12-21"));
    refused("enforcement.decider-handles", "APL@2021:57",
        () -> SomeCase.underReview().reviewed().proposed(SomeCase.FINE).then("approve-penalty", handlerAndLeader));
    refused("notice.proposal-under-way", "SAMR-PROC@2022:56", () -> SomeCase.underReview().reviewed().proposed(SomeCase.FINE).proposed(SomeCase.FINE));
  }

  @DisplayName("告知书送达满五个工作日前不得决定；当日届满的次日可以；书面放弃的不必等（处罚法第62、64条）")
  @Test void periodOfStatement() {
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> SomeCase.notified().on("2026-12-20").decided(SomeCase.FINE));
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> SomeCase.notified().on("2026-12-21").decided(SomeCase.FINE));
    assertEquals(Stage.DECIDED, SomeCase.notified().on("2026-12-22").decided(SomeCase.FINE).stage());

    var waived = SomeCase.notified();
    waived.aCase().step("record-waiver", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), SomeCase.FILED_AT, null,
        () -> waived.aCase().notices().waive("放弃书1号", LocalDate.parse("2026-12-04"), List.of(PartyRight.STATEMENT)));
    assertEquals(Stage.DECIDED, waived.decided(SomeCase.FINE).stage());
  }

  @DisplayName("比告知加重的须重新告知；从轻的可以直接决定（程序规定第58条）")
  @Test void heavierIsNotifiedAnew() {
    var due = SomeCase.notified().on("2026-12-22");
    refused("notice.heavier", "SAMR-PROC@2022:58", () -> due.decided(Imposition.fine("P-27", Yuan.of("5000.01"))));

    var anew = due.proposed(Imposition.fine("P-27", Yuan.of("8000"))).approved().notified("2026-12-29");
    refused("notice.period-runs", "SAMR-PROC@2022:57", () -> anew.decided(Imposition.fine("P-27", Yuan.of("8000"))));
    assertEquals(Stage.DECIDED, anew.on("2026-12-30").decided(Imposition.fine("P-27", Yuan.of("7999.99"))).stage());
  }

  @DisplayName("陈述申辩未复核不得决定（处罚法第45条）")
  @Test void statementsAreAnswered() {
    var said = SomeCase.notified().said().on("2026-12-22");
    refused("notice.statement-unanswered", "SAMR-PROC@2022:58", () -> said.decided(SomeCase.FINE));
  }

  @DisplayName("法制审核的案件须集体讨论（处罚法第57条）；告知之前的讨论不算，再次审核之后须再讨论")
  @Test void leadersDiscuss() {
    var legal = SomeCase.underReview(LegalReviewGround.COMPLEX).reviewed().proposed(SomeCase.FINE).approved().notified("2026-12-21");
    refused("notice.period-runs", "SAMR-PROC@2022:57", legal::deliberated);
    legal.on("2026-12-22");
    refused("decision.not-deliberated", "SAMR-PROC@2022:60", () -> legal.decided(SomeCase.FINE));
    assertEquals(Stage.DECIDED, legal.deliberated().decided(SomeCase.FINE).stage());
    refused("decision.no-deliberation-due", "SAMR-PROC@2022:60", () -> SomeCase.notified().on("2026-12-22").deliberated());
  }

  @DisplayName("理由只写当下的一种：正在审核、已经同意（程序规定第54条）；正在报批、待告知（程序规定第56条）；不需要讨论、已经讨论（程序规定第60条）；没有处罚的不公示（SAMR-45@2021:9）")
  @Test void oneReasonAtATime() {
    refused("review.awaited", "SAMR-PROC@2022:54", () -> SomeCase.underReview().then("reopen-investigation", Yuhang.INSPECTOR));
    refused("review.agreed", "SAMR-PROC@2022:54", () -> SomeCase.underReview().reviewed().then("reopen-investigation", Yuhang.INSPECTOR));
    refused("notice.awaits-notice", "SAMR-PROC@2022:56", () -> SomeCase.approved(SomeCase.FINE).proposed(SomeCase.FINE));
    var discussed = SomeCase.underReview(LegalReviewGround.COMPLEX).reviewed().proposed(SomeCase.FINE).approved().notified("2026-12-21").on("2026-12-22")
        .deliberated();
    refused("decision.deliberated", "SAMR-PROC@2022:60", discussed::deliberated);
    refused("execution.nothing-public", "SAMR-45@2021:9",
        () -> SomeCase.underReview().reviewed().nothingImposed().then("record-publicity", Yuhang.INSPECTOR));
  }

  @DisplayName("本局设定的法制审核范围（程序规定第50条）：达到数额的，案件审核不能代替；改送法制审核、集体讨论后可以")
  @Test void rangeOfTheBureau() {
    var inRange = SomeCase.underReview().reviewed().reviewedInLawFrom("5000");
    refused("review.legal-due", "SAMR-PROC@2022:50", () -> inRange.proposed(SomeCase.FINE));
    assertEquals(Stage.UNDER_REVIEW, SomeCase.underReview().reviewed().reviewedInLawFrom("5000.01").proposed(SomeCase.FINE).stage());

    inRange.submittedInLaw(LegalReviewGround.BUREAU_RANGE);
    refused("review.not-finished", "SAMR-PROC@2022:50", () -> inRange.proposed(SomeCase.FINE));
    inRange.reviewed().proposed(SomeCase.FINE).approved().notified("2026-12-21").on("2026-12-22");
    refused("decision.not-deliberated", "SAMR-PROC@2022:60", () -> inRange.decided(SomeCase.FINE));
    assertEquals(Stage.DECIDED, inRange.deliberated().decided(SomeCase.FINE).stage());
    refused("review.legal-already", "SAMR-PROC@2022:50",
        () -> SomeCase.underReview(LegalReviewGround.COMPLEX).reviewed().submittedInLaw(LegalReviewGround.BUREAU_RANGE));
  }

  @DisplayName("经听证的案件：听证之前的审核不算，听证之后须法制审核再集体讨论（程序规定第50条）")
  @Test void reviewedAfterTheHearing() {
    var heard = SomeCase.standingAt(Stage.HEARING).hearingHeld("2026-12-31");
    var fine = Imposition.fine("P-27", Yuan.of("10000"));
    assertEquals("NOTICE_SERVED submit-review", heard.stage() + " " + heard.seenBy(Yuhang.INSPECTOR).nextMove());
    refused("enforcement.review-after-hearing", "SAMR-PROC@2022:50", () -> heard.decided(fine));
    heard.submitted(LegalReviewGround.HEARD);
    refused("review.not-finished", "SAMR-PROC@2022:50", () -> heard.decided(fine));
    heard.reviewed();
    refused("decision.not-deliberated", "SAMR-PROC@2022:60", () -> heard.decided(fine));
    assertEquals(Stage.DECIDED, heard.deliberated().decided(fine).stage());
  }

  @DisplayName("不属于听证范围的不举行听证（处罚法第63条）")
  @Test void noHearingBelowTheThreshold() {
    refused("notice.no-hearing", "APL@2021:63", () -> SomeCase.notified().hearingRequested());
  }

  @DisplayName("移送公安机关须由正职负责人或者主持工作的负责人审批（国务院令第310号第5条）")
  @Test void policeByThePrincipal() {
    refused("decision.principal-only", "SC-310@2020:5", () -> SomeCase.investigated().toThePolice(Yuhang.LEADER));
    var handed = SomeCase.investigated().toThePolice(SomeCase.PRINCIPAL);
    assertEquals(Stage.TRANSFERRED, handed.stage());
    assertEquals("hand-to-police INSPECTOR", handed.seenBy(Yuhang.INSPECTOR).nextMove() + " " + handed.seenBy(Yuhang.INSPECTOR).awaits());
    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> handed.then("close", Yuhang.LEADER));
    handed.handedToPolice();
    refused("decision.not-awaiting-police", "SC-310@2020:5", handed::handedToPolice);
    assertEquals(Stage.ARCHIVED, handed.then("close", Yuhang.LEADER).then("archive", Yuhang.INSPECTOR).stage());
  }

  @DisplayName("未执行完毕不得结案；撤销的可以（程序规定第77条）")
  @Test void closedOnAGround() {
    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> SomeCase.served().then("close", Yuhang.LEADER));
    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> SomeCase.served().paid("4999.99").then("close", Yuhang.LEADER));
    assertEquals(Stage.CLOSED, SomeCase.served().paid("5000").then("close", Yuhang.LEADER).stage());
    assertEquals(Stage.CLOSED, SomeCase.served().annulled().then("close", Yuhang.LEADER).stage());
  }

  @DisplayName("逾期缴款：加处罚款也缴清才算执行完毕")
  @Test void surchargeIsOwedToo() {
    var late = SomeCase.served().on("2027-01-08").paid("5000");
    assertEquals(Yuan.of("300"), late.aCase().account(LocalDate.parse("2027-03-01")).surchargeOpen());
    refused("enforcement.no-ground-to-close", "SAMR-PROC@2022:77", () -> late.then("close", Yuhang.LEADER));
  }

  @DisplayName("催告：缴款期满、复议诉讼期满之后；申请法院：催告满十个工作日之后、三个月之内（强制法第53、54条）")
  @Test void dunnedThenCourt() {
    refused("execution.not-overdue", "SAMR-PROC@2022:76", () -> SomeCase.served().on("2027-01-06").dunned("2027-02-01"));
    refused("execution.remedies-open", "SAMR-PROC@2022:76", () -> SomeCase.served().on("2027-06-22").dunned("2027-07-06"));
    var dunned = SomeCase.standingAt(Stage.ENFORCING);
    refused("execution.not-dunned", "AEL@2011:54", () -> dunned.asking("2027-07-07").then("apply-enforcement", Yuhang.LEADER));
    refused("execution.court-too-late", "AEL@2011:53", () -> dunned.asking("2027-09-23").then("apply-enforcement", Yuhang.LEADER));
    assertEquals(Stage.ENFORCING, dunned.asking("2027-09-22").then("apply-enforcement", Yuhang.LEADER).stage());
    assertFalse(dunned.aCase().execution().beforeCourt());
  }
}
