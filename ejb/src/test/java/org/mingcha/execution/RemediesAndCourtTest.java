package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.execution.Remedy.Kind.RECONSIDERATION;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.execution.Remedy.Outcome;
import org.mingcha.kernel.Yuan;

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
}
