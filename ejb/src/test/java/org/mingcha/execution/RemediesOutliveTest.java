package org.mingcha.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.execution.Remedy.Kind.RECONSIDERATION;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.execution.Remedy.Outcome;

@DisplayName("当事人的救济期限：缴清、结案都不影响，到自己的末日为止；届满不是本局逾期（ALL@2017:46）")
class RemediesOutliveTest {

  @DisplayName("缴清并结案的：起诉期限照常进行，申请法院的期限不再需要；末日终了才届满")
  @Test void paidAndClosed() {
    // given a fine that was paid, and its case closed
    var some = SomeDecision.served("2026-12-22").paid("5000", "2027-01-05").closed("2027-01-06");

    // then the party may still go to court, and nobody else waits
    assertEquals("MET RUNNING CANCELLED", state(some));
    assertEquals("RUNNING", some.lookedAfter("2027-06-22").last(LITIGATION).state().name(), "its last day is not over");

    // and when the last day is over, that time is over, which nobody missed
    assertEquals("LAPSED 2027-06-22 false", some.lookedAfter("2027-06-23").last(LITIGATION).state() + " " + some.last(LITIGATION).endedOn() + " "
        + some.last(LITIGATION).missed());
    assertEquals("2027-06-22", some.due(LITIGATION).toString());
  }

  @DisplayName("结案时起诉期限已经届满的，记为届满，不是取消")
  @Test void closedLater() {
    assertEquals("MET LAPSED CANCELLED", state(SomeDecision.served("2026-12-22").paid("5000", "2027-01-05").closed("2027-07-06")));
  }

  @DisplayName("结案后复议维持的：还有十五日可以起诉，法院没有什么可以执行；诉讼了结的，不再有起诉期限（ALL@2017:45）")
  @Test void contestedWhenClosed() {
    var some = SomeDecision.served("2026-12-22").paid("5000", "2027-01-05").closed("2027-01-06").sought(RECONSIDERATION, "2027-01-11")
        .endedWhenClosed(Outcome.UPHELD, "2027-03-01");
    assertEquals("MET RUNNING CANCELLED", state(some));
    assertEquals("2027-03-16", some.due(LITIGATION).toString());

    some.sought(Remedy.Kind.LITIGATION, "2027-03-10").endedWhenClosed(Outcome.UPHELD, "2027-08-02");
    assertEquals("MET CANCELLED CANCELLED", state(some));
  }

  @DisplayName("申请法院强制执行的期限：救济期满次日才开始，在此之前是未开始（AEL@2011:53）")
  @Test void theWindowOpensLater() {
    var some = SomeDecision.served("2026-12-22");

    assertEquals("true 2027-06-23", some.last(APPLY_TO_COURT).notBegun() + " " + some.last(APPLY_TO_COURT).beginsOn());
    assertTrue(some.on("2027-06-22").last(APPLY_TO_COURT).notBegun(), "a remedy may still be sought");
    assertFalse(some.on("2027-06-23").last(APPLY_TO_COURT).notBegun());
    assertFalse(some.on("2026-12-22").last(PAYMENT).notBegun());
  }

  private static String state(SomeDecision some) {
    return some.last(PAYMENT).state() + " " + some.last(LITIGATION).state() + " " + some.last(APPLY_TO_COURT).state();
  }
}
