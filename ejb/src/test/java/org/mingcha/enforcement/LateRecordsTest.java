package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Annulment;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Hearing;
import org.mingcha.kernel.Yuan;

/** What happened on one day and was recorded on a later one: the law counts from what happened. */
@DisplayName("补录的事项按发生之日起算、办结，不按录入之日（程序规定第77、80、81条，处罚法第61、64、65条）")
class LateRecordsTest {

  private static final LocalDate RECORDED = day("2026-12-28");

  @DisplayName("听证的安排期限自收到听证要求之日起算，报告期限自举行之日起算")
  @Test void hearingsRunFromRequestAndHearing() {
    var some = HearingGuards.offered().on("2026-12-28");
    some.aCase().hearings().request(day("2026-12-17"), "听证申请1号");
    assertEquals(day("2026-12-17"), some.aCase().term(LimitKind.SCHEDULE_HEARING, RECORDED).from());

    some.aCase().hearings().schedule(new Appointment("yuhang.legal", "法制", day("2026-12-24"), "听证室", "听证通知1号", day("2026-12-17")));
    some.aCase().hearings().hold(day("2026-12-24"), "听证笔录1号", "要点");
    assertEquals(day("2026-12-24"), some.aCase().term(LimitKind.REPORT_HEARING, RECORDED).from());
  }

  @DisplayName("当事人不出席的，听证在确定的日期结束；撤回的，在录入之日结束")
  @ParameterizedTest(name = "{0}，定于 {1} 举行：{2} 结束")
  @CsvSource({"ABSENT, 2026-12-24, 2026-12-24", "ABSENT, 2026-12-31, 2026-12-28", "WITHDRAWN, 2026-12-24, 2026-12-28"})
  void hearingsNotHeld(Hearing.Outcome outcome, String scheduled, String ended) {
    var hearings = HearingGuards.offered().aCase().hearings();
    hearings.request(day("2026-12-07"), "听证申请1号");
    hearings.schedule(new Appointment("yuhang.legal", "法制", day(scheduled), "听证室", "听证通知1号", day("2026-12-08")));

    assertEquals(day(ended), hearings.endedOn(outcome, RECORDED));
  }

  @DisplayName("决定书在送达之日即为送达；公告的，以发布之日为行政机关办结之日")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"DIRECT", "POSTAL", "ANNOUNCED"})
  void decisionsAreServedWhenTheyAre(ServiceMethod method) {
    var some = SomeCase.decided();
    some.aCase().decisions().serve(new ServiceRecord(method, day("2026-12-23"), "店主", "送达回证", null));

    assertEquals(day("2026-12-23"), some.aCase().doneOn(LimitKind.SERVE_DECISION, RECORDED));
  }

  @DisplayName("缴清的，结案期限自最后一笔缴款之日起算，不论先录哪一笔")
  @Test void closingRunsFromTheLastPayment() {
    var some = SomeCase.served();
    pay(some, "3000", "2026-12-24");
    pay(some, "2000", "2026-12-23");

    assertEquals(ClosingGround.PERFORMED, ClosingGround.of(some.aCase(), RECORDED));
    assertEquals(day("2026-12-24"), ClosingGround.PERFORMED.since(some.aCase(), RECORDED));
  }

  @DisplayName("无须缴款和不予处罚的，结案期限自送达生效之日起算")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"DIRECT, 2026-12-23", "ANNOUNCED, 2027-01-22"})
  void closingRunsFromService(ServiceMethod method, String from) {
    var some = SomeCase.decided();
    some.aCase().decisions().serve(new ServiceRecord(method, day("2026-12-23"), "店主", "送达回证", null));

    assertEquals(day(from), ClosingGround.NOT_PENALISED.since(some.aCase(), RECORDED));
    assertEquals(day(from), ClosingGround.PERFORMED.since(some.aCase(), RECORDED));
  }

  @DisplayName("法院裁定的自裁定之日，撤销的自撤销之日，移送、终止的自签批之日")
  @Test void closingRunsFromRulingAndAnnulment() {
    var some = SomeCase.served();
    some.aCase().execution().rule(new CourtRuling(CourtRuling.Outcome.ENDED, "裁定1号", day("2026-12-24")));
    some.aCase().decisions().annul(new Annulment(Annulment.By.COURT, "判决1号", "撤销", day("2026-12-25"), null, false));

    assertEquals(day("2026-12-24"), ClosingGround.ENDED_BY_COURT.since(some.aCase(), RECORDED));
    assertEquals(day("2026-12-25"), ClosingGround.ANNULLED.since(some.aCase(), RECORDED));
    assertEquals(RECORDED, ClosingGround.TRANSFERRED.since(some.aCase(), RECORDED));
  }

  private static void pay(SomeCase some, String amount, String on) {
    some.aCase().execution().pay(new Payment(PaymentItem.FINE, Yuan.of(amount), day(on), "票据" + amount, "yuhang.inspector1"));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
