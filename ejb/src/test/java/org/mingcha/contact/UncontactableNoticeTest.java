package org.mingcha.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;

@DisplayName("失联通报：联系、报批、通报平台、平台提醒与处置（第110号令第17条）")
class UncontactableNoticeTest {

  private static final Actor BY = Yuhang.INSPECTOR.acting(Duty.INSPECTOR);
  private static final Instant AT = Instant.parse("2026-12-04T03:00:00Z");

  @DisplayName("哪个阶段轮到谁，下一步是什么")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
      "ATTEMPTING, INSPECTOR, record-attempt", "PROPOSED, LEADER, approve", "APPROVED, INSPECTOR, record-service",
      "NOTIFIED, INSPECTOR, record-reminder", "UNREMINDED, INSPECTOR, record-reminder", "REMINDED, INSPECTOR, record-update",
      "MEASURED, INSPECTOR, record-lift-request", "LIFT_REQUESTED, INSPECTOR, record-lift", "UPDATED, , ", "LIFTED, , ", "REACHED, , ",
      "CLOSED, , ", "WITHDRAWN, , "})
  void whoseTurn(ContactStage stage, String awaits, String next) {
    var seen = SomeNotice.standingAt(stage).seenBy(Yuhang.INSPECTOR);

    assertEquals(stage.name(), seen.stage());
    assertEquals(awaits, seen.awaits());
    assertEquals(next, seen.nextMove());
  }

  @DisplayName("两种以上方式，且至少一次通过住所或者经营场所，方可报批")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
      "DOMICILE_VISIT, PHONE, ", "PREMISES_VISIT, ONLINE, ", "POST, PHONE, ", "POST, DOMICILE_VISIT, ",
      "PHONE, ONLINE, contact.not-sought", "PHONE, PHONE, contact.not-sought", "POST, POST, contact.one-way"})
  void soughtBeforeProposed(AttemptWay first, AttemptWay second, String refusal) {
    var notice = SomeNotice.begun().tried(first).tried(second);

    if (refusal == null) {
      notice.it().propose("无法联系", BY, AT);
      assertEquals(ContactStage.PROPOSED, notice.stage());
    } else {
      assertEquals(refusal + " SAMR-110@2025:17", refused(() -> notice.it().propose("无法联系",
          BY, AT)));
    }
  }

  @DisplayName("退回后继续联系，可以再报")
  @Test void returnedAndProposedAgain() {
    var notice = SomeNotice.proposed().decided("return");
    assertEquals(ContactStage.ATTEMPTING, notice.stage());
    assertEquals("propose", notice.tried(AttemptWay.POST).seenBy(Yuhang.INSPECTOR).nextMove());
  }

  @DisplayName("平台的五个工作日自其接到通报之日起算；何时提醒以平台提醒之日为准")
  @Test void theLimitFollowsThePlatform() {
    var notice = SomeNotice.notified();
    assertEquals(Term.of(LimitKind.REMIND_SHOP, SomeNotice.RECEIVED_ON), notice.it().term(LimitKind.REMIND_SHOP, LocalDate.parse("2026-12-07")));

    notice.on("2026-12-14").happened("record-reminder", "2026-12-10");
    assertEquals(LocalDate.parse("2026-12-10"), notice.it().doneOn(LimitKind.REMIND_SHOP, LocalDate.parse("2026-12-14")));
  }

  @DisplayName("期限最后一日届满前，不能认定平台逾期未提醒")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2026-12-11, contact.time-runs SAMR-110@2025:17", "2026-12-12, "})
  void notLateBeforeTheLastDayIsOver(String today, String refusal) {
    var notice = SomeNotice.notified().on(today);

    if (refusal == null) {
      assertEquals(ContactStage.UNREMINDED, notice.then("record-no-reminder").stage());
      assertEquals(ContactStage.REMINDED, notice.happened("record-reminder", today).stage());
    } else {
      assertEquals(refusal, refused(() -> notice.then("record-no-reminder")));
    }
  }

  @DisplayName("平台不予解除的，处置继续，可以再次申请")
  @Test void liftingIsRefusedAndAskedAgain() {
    var notice = SomeNotice.standingAt(ContactStage.LIFT_REQUESTED).happened("record-lift-refusal", "2026-12-04");
    assertEquals(ContactStage.MEASURED, notice.stage());
    assertEquals(ContactStage.LIFTED, notice.happened("record-lift-request", "2026-12-04").happened("record-lift", "2026-12-04").stage());
  }

  @DisplayName("平台的事项不晚于今日，不早于前一事项；须写明情况")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({"2026-12-04, 来函, ''", "2026-12-03, 来函, /happenedOn shared.day", "2026-12-08, 来函, /happenedOn shared.day",
      ", 来函, /happenedOn required", "2026-12-04, ' ', /text required"})
  void whatHappenedIsTrue(String on, String text, String faults) {
    var what = new Happening(on == null ? null : LocalDate.parse(on), text);
    assertEquals(faults, faults(() -> what.demandTrue(SomeNotice.notified().it().lastKnownOn(), LocalDate.parse("2026-12-07"))));
  }

  @DisplayName("联系记录逐项说明缺什么")
  @Test void anAttemptSaysWhatIsMissing() {
    var today = LocalDate.parse("2026-12-07");
    assertEquals("/attempts/0/triedOn required, /attempts/0/way required, /attempts/0/address required, /attempts/0/result required",
        told(new AttemptReport(null, null, " ", null, null).faults("/attempts/0", today)));
    assertEquals("/triedOn shared.day", told(new AttemptReport(today.plusDays(1), AttemptWay.POST, "住所", "退回", null).faults("", today)));
  }

  private static String refused(Runnable step) {
    var no = assertThrows(RuleRefused.class, step::run);
    return no.code() + " " + no.basis().value();
  }

  private static String faults(Runnable check) {
    try {
      check.run();
      return "";
    } catch (Invalid invalid) {
      return told(invalid.violations());
    }
  }

  private static String told(List<Violation> violations) {
    return violations.stream().map(one -> one.pointer() + " " + one.code()).collect(Collectors.joining(", "));
  }
}
