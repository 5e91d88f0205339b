package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.execution.Remedy.Kind.RECONSIDERATION;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.calendar.LimitState;
import org.mingcha.execution.Remedy.Outcome;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

@DisplayName("缴款、暂缓、复议诉讼之后：缴到哪一天，法院能申请到哪一天（处罚法第66条，强制法第53条）")
class RemediesAndCourtTest {

  @DisplayName("复议维持之后，申请法院的三个月自起诉十五日届满起算，不再是原来的窗口")
  @Test void windowAfterReconsideration() {
    var some = SomeDecision.served("2026-12-22");
    assertEquals("2027-06-22 2027-09-22", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));

    some.sought(RECONSIDERATION, "2027-01-04").ended(Outcome.UPHELD, "2027-03-01");

    assertEquals("2027-03-16 2027-06-16", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));
  }

  @DisplayName("缴款期末日逢休息日顺延的，暂缓仍到批准的那一天，其间不加处")
  @Test void deferredFromARestDay() {
    var some = SomeDecision.served("2027-01-08");
    assertEquals("2027-01-25", some.due(PAYMENT).toString(), "the fifteenth day is a Saturday");

    some.deferredUntil("2027-06-30");

    assertEquals("2027-06-30", some.due(PAYMENT).toString());
    assertEquals(Yuan.of("0.00"), some.surcharge("2027-06-30"));
    assertEquals(Yuan.of("150.00"), some.surcharge("2027-07-01"));
    assertEquals("2027-12-31", some.deferredUntil("2027-12-31").due(PAYMENT).toString(), "put off once more");
  }

  @DisplayName("暂缓之后复议或诉讼了结的，申请法院的三个月仍自暂缓届满起算，两者以在后的为准")
  @Test void remedyEndsWhileDeferred() {
    var some = SomeDecision.served("2026-12-22").deferredUntil("2027-12-31");
    assertEquals("2028-03-31", some.due(APPLY_TO_COURT).toString());

    some.sought(RECONSIDERATION, "2027-01-04").ended(Outcome.UPHELD, "2027-03-01");
    assertEquals("2027-03-16 2028-03-31", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));

    some.sought(Remedy.Kind.LITIGATION, "2027-03-10").ended(Outcome.UPHELD, "2027-08-02");
    assertEquals("2028-03-31", some.due(APPLY_TO_COURT).toString());

    some = SomeDecision.served("2026-12-22").deferredUntil("2027-03-31");
    some.sought(Remedy.Kind.LITIGATION, "2027-03-10").ended(Outcome.UPHELD, "2027-08-02");
    assertEquals("2027-11-03", some.due(APPLY_TO_COURT).toString(), "the action ended after the deferral");
  }

  @DisplayName("救济期限末日逢休息日顺延的，申请法院的三个月自顺延后的那一天起算")
  @Test void windowFromTheRolledDay() {
    var some = SomeDecision.served("2026-11-27");

    assertEquals("2027-05-27", some.due(LITIGATION).toString());
    some.sought(RECONSIDERATION, "2027-01-04").ended(Outcome.UPHELD, "2027-03-05");
    assertEquals("2027-03-22 2027-06-22", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT), "the fifteenth day is a Saturday");
  }

  @DisplayName("申请日以申请书的日期为准：期限内申请、过后补录的，记在申请那一天；催告未满十个工作日或者过了三个月的，补录也不行（强制法第53、54条）")
  @Test void theDayOfTheApplicationCounts() {
    var inTime = SomeDecision.served("2026-12-22").dunned("2027-06-23").on("2027-10-08").appliedOn("2027-09-22");
    assertTrue(inTime.limits().told(inTime.ref()).contains("APPLY_TO_COURT 2027-09-22 MET"), inTime.limits().told(inTime.ref())::toString);
    assertEquals("2027-09-22", inTime.limits().of(inTime.ref()).stream().filter(limit -> limit.kind() == APPLY_TO_COURT).findFirst().orElseThrow()
        .metOn().toString());

    var urged = SomeDecision.served("2026-12-22").dunned("2027-06-23").on("2027-10-08");
    refused("execution.not-dunned", "AEL@2011:54", () -> urged.appliedOn("2027-07-07"));
    refused("execution.court-too-late", "AEL@2011:53", () -> urged.appliedOn("2027-09-23"));
    refused("execution.remedies-open", "SAMR-PROC@2022:76", () -> urged.appliedOn("2027-06-22"));
  }

  @DisplayName("申请之后才申请复议的，不妨碍补录此前的申请；此前已经申请复议的，不得申请法院（强制法第53条）")
  @Test void aRemedyOfLaterDoesNotStandAgainstIt() {
    var asked = SomeDecision.served("2026-12-22").dunned("2027-06-23").sought(RECONSIDERATION, "2027-07-12");

    refused("execution.remedy-pending", "SAMR-PROC@2022:76", () -> asked.appliedOn("2027-07-12"));
    assertEquals("2027-07-09", asked.appliedOn("2027-07-09").execution().applications().get(0).appliedOn().toString());
  }

  @DisplayName("三个月过后，催告过的案件不再等人去申请；在期限内申请过的仍可补录")
  @Test void afterTheWindow() {
    var urged = SomeDecision.served("2026-12-22").dunned("2027-06-23");
    var late = LocalDate.parse("2027-09-23");

    assertInstanceOf(Verdict.Refused.class, new WithinCourtTime().check(urged, new Occasion(late, null)));
    assertEquals(Verdict.allowed(), new WithinCourtTime().check(urged, new Occasion(late, "yuhang.leader")));
  }

  @DisplayName("撤回复议的没有复议决定：起诉仍到原来的末日，申请法院的三个月也自那一天起算（行政诉讼法第46条）")
  @Test void aWithdrawnReconsideration() {
    var some = SomeDecision.served("2026-12-22").sought(RECONSIDERATION, "2027-01-04").ended(Outcome.WITHDRAWN, "2027-02-01");
    assertEquals("2027-06-22 2027-09-22", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));

    some = SomeDecision.served("2026-12-22").deferredUntil("2027-12-31").sought(RECONSIDERATION, "2027-01-04").ended(Outcome.WITHDRAWN, "2027-02-01");
    assertEquals("2027-06-22 2028-03-31", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));
  }

  @DisplayName("撤回之日原来的起诉期限已经届满的，申请法院的三个月不早于撤回之日起算")
  @Test void withdrawnAfterTheTimeToSue() {
    var some = SomeDecision.served("2026-12-22").sought(RECONSIDERATION, "2027-01-04").ended(Outcome.WITHDRAWN, "2027-08-02");

    assertEquals("2027-08-03 2027-11-03", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));
  }

  @DisplayName("复议不予受理、逾期不作答复的，自那一天起十五日内起诉；不予受理的，原来的期限更长的照原来的（ARL@2023:34）")
  @Test void aReconsiderationThatWasNotDecided() {
    var some = SomeDecision.served("2026-12-22").sought(RECONSIDERATION, "2027-01-04").ended(Outcome.UNANSWERED, "2027-03-10");
    assertEquals("2027-03-25 2027-06-25", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));
    some = SomeDecision.served("2026-12-22").sought(RECONSIDERATION, "2027-01-04").ended(Outcome.NOT_ACCEPTED, "2027-01-10");
    assertEquals("2027-06-22 2027-09-22", some.due(LITIGATION) + " " + some.due(APPLY_TO_COURT));
    some = SomeDecision.served("2026-12-22").sought(RECONSIDERATION, "2027-06-18").ended(Outcome.NOT_ACCEPTED, "2027-06-22");
    assertEquals("2027-07-07", some.due(LITIGATION).toString());
    var sued = SomeDecision.served("2026-12-22").sought(Remedy.Kind.LITIGATION, "2027-01-04");
    assertEquals("execution.only-reconsideration", assertThrows(Invalid.class, () -> sued.ended(Outcome.UNANSWERED, "2027-01-10"))
        .violations().get(0).code());
  }

  @DisplayName("复议、诉讼变更处罚的：欠的是变更后的罚款，加处也按变更后的算，已缴的算数，缴足的视为缴清（处罚法第72条）")
  @Test void aChangedSum() {
    var some = SomeDecision.served("2026-12-22").paid("1000", "2027-01-05").sought(RECONSIDERATION, "2027-01-09").changedTo("3000", "2027-03-01");

    assertEquals("3000 2000", some.account(LocalDate.parse("2027-03-01")).fine().amount().toBigInteger() + " "
        + some.account(LocalDate.parse("2027-03-01")).fineOpen().amount().toBigInteger());
    assertEquals(Yuan.of("120.00"), some.surcharge("2027-03-01"), "01-07 and 01-08, on what is left of the changed fine");
    assertEquals(Yuan.of("2000.00"), some.sought(Remedy.Kind.LITIGATION, "2027-03-10").changedTo("2000", "2027-05-10").surcharge("2027-12-31"));
  }

  @DisplayName("变更为已缴数额以下的，缴款期限即告完成；变更的只是依据的，数额不变")
  @Test void settledByTheChange() {
    var some = SomeDecision.served("2026-12-22").paid("3000", "2027-01-05").sought(RECONSIDERATION, "2027-01-06");
    assertEquals(Yuan.of("2000"), some.ended(Outcome.CHANGED, "2027-02-01").account(LocalDate.parse("2027-01-06")).fineOpen());

    some.sought(Remedy.Kind.LITIGATION, "2027-02-05").changedTo("3000", "2027-03-01");

    assertTrue(some.account(LocalDate.parse("2027-01-06")).fineOpen().amount().signum() == 0);
  }

  @DisplayName("复议、诉讼撤销或者确认无效的：不再欠缴、不再加处，已缴的应退还，缴款、起诉、申请法院的期限取消（ALL@2017:70、ALL@2017:75）")
  @ParameterizedTest
  @EnumSource(value = Outcome.class, names = {"ANNULLED", "INVALID"})
  void undone(Outcome outcome) {
    var some = SomeDecision.served("2026-12-22").paid("2000", "2027-01-05").sought(RECONSIDERATION, "2027-01-20").ended(outcome, "2027-03-01");

    var account = some.account(LocalDate.parse("2027-12-31"));
    assertTrue(account.settled() && account.refunds());
    assertEquals("0.00 2000.00", some.surcharge("2027-12-31") + " " + account.refundable());
    assertEquals("PAYMENT LITIGATION APPLY_TO_COURT", some.limits().of(some.ref()).stream().filter(limit -> limit.state() == LimitState.CANCELLED)
        .map(limit -> limit.kind().name()).collect(Collectors.joining(" ")));
    refused("execution.undone", "APL@2021:75", () -> some.ask(new DecisionStands()));

    some.execution().beginAnew();
    var anew = some.account(LocalDate.parse("2027-12-31"));
    assertEquals("0.00 2000.00 2000.00", anew.finePaid() + " " + anew.paidBefore() + " " + anew.refundable(), "it pays nothing of the new decision");
  }

  @DisplayName("确认违法的仍须缴纳；变更到已缴以下的，多缴的应退还（ALL@2017:74）")
  @Test void whatIsRefunded() {
    var some = SomeDecision.served("2026-12-22").paid("3000", "2027-01-05").sought(RECONSIDERATION, "2027-01-06");
    assertEquals("2000.00 false", some.ended(Outcome.UNLAWFUL, "2027-02-01").account(LocalDate.parse("2027-01-06")).fineOpen() + " "
        + some.account(LocalDate.parse("2027-01-06")).refunds());
    assertEquals("1000.00", some.sought(Remedy.Kind.LITIGATION, "2027-02-05").changedTo("2000", "2027-03-01")
        .account(LocalDate.parse("2027-03-01")).refundable().toString());
  }

  @DisplayName("法院准予强制执行之后可以裁定终结执行，不必再申请一次；不得再准予、不予（程序规定第77条）")
  @Test void endedAfterItWasGranted() {
    var some = SomeDecision.served("2026-12-22").dunned("2027-06-23").on("2027-07-08").appliedOn("2027-07-08").ruled(CourtRuling.Outcome.GRANTED);
    refused("execution.court-enforces", "AEL@2011:54", () -> some.ask(new NotBeforeCourt()));
    assertEquals("execution.granted-before", assertThrows(Invalid.class, () -> some.ruled(CourtRuling.Outcome.REFUSED)).violations().get(0).code());

    some.ask(new BeforeCourt()).ruled(CourtRuling.Outcome.ENDED);

    assertTrue(some.execution().endedByCourt() && !some.execution().beforeCourt());
    refused("execution.not-before-court", "AEL@2011:57", () -> some.ask(new BeforeCourt()));
  }

  @DisplayName("决定已经撤销的，复议、诉讼不会以维持、变更了结；撤回、确认违法等可以（处罚法第75条）")
  @Test void endsAfterTheAnnulment() {
    assertEquals("UPHELD CHANGED", Arrays.stream(Outcome.values()).filter(outcome -> !faults(outcome, null, null, true).isEmpty())
        .map(Outcome::name).collect(Collectors.joining(" ")));
    assertEquals("/outcome execution.annulled-before", faults(Outcome.UPHELD, null, null, true));
  }

  @DisplayName("只有变更才有变更后的金额")
  @Test void sumsOnlyWithAChange() {
    assertEquals("/fine execution.only-changed", faults(Outcome.UPHELD, "3000", null));
    assertEquals("", faults(Outcome.CHANGED, "3000", null));
  }

  @DisplayName("变更不得加重：原罚款数额可以，多一分不可以；没有没收违法所得的，不能变更出来（ARL@2023:63、ALL@2017:77）")
  @Test void neverForTheWorse() {
    assertEquals("", faults(Outcome.CHANGED, "5000", "0"));
    assertEquals("/fine execution.only-lowered", faults(Outcome.CHANGED, "5000.01", null));
    assertEquals("/gains execution.only-lowered", faults(Outcome.CHANGED, "0", "0.01"));
  }

  private static String faults(Outcome outcome, String fine, String gains) {
    return faults(outcome, fine, gains, false);
  }

  private static String faults(Outcome outcome, String fine, String gains, boolean annulled) {
    var owed = SomeDecision.served("2026-12-22").account(LocalDate.parse("2027-02-01"));
    var end = new RemedyEnd(outcome, LocalDate.parse("2027-02-01"), "决定1号", fine == null ? null : Yuan.of(fine), gains == null ? null : Yuan.of(gains));
    return end.faults(null, owed, annulled, LocalDate.parse("2027-02-01")).list().stream()
        .map(fault -> fault.pointer() + " " + fault.code()).collect(Collectors.joining(", "));
  }
}
