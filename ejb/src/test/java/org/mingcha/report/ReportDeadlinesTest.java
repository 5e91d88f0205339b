package org.mingcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In time or late, under the order or before it: the days of a receipt. */
@DisplayName("回执上的日子（第110号令第15条、第38条，程序规定第18条）")
class ReportDeadlinesTest {

  @DisplayName("处置之后五个工作日内报告（第15条）：处置当日不计，以北京时间为准")
  @ParameterizedTest(name = "{0} 处置 → {1} 到期")
  @CsvSource({
      "2026-12-01T10:00:00+08:00, 2026-12-08", "2026-12-01T23:59:59+08:00, 2026-12-08", "2026-12-02T00:00:00+08:00, 2026-12-09",
      "2026-11-30T15:59:59Z, 2026-12-07", "2026-11-30T16:00:00Z, 2026-12-08",
      "2026-12-05T10:00:00+08:00, 2026-12-11", "2026-09-30T10:00:00+08:00, 2026-10-13"})
  void fiveWorkingDays(String takenAt, LocalDate dueOn) {
    assertEquals(dueOn, SomeReport.complete().measuresTakenAt(takenAt).receipt().dueOn());
  }

  @DisplayName("末日 23:59:59 收到为按时，再过一秒为逾期（第15条）")
  @ParameterizedTest(name = "2026-12-08 到期，{0} 收到 → 按时 {1}")
  @CsvSource({
      "2026-12-01T10:00:00+08:00, true", "2026-12-08T23:59:59+08:00, true", "2026-12-09T00:00:00+08:00, false",
      "2026-12-08T15:59:59Z, true", "2026-12-08T16:00:00Z, false", "2027-03-01T10:00:00+08:00, false"})
  void onTimeUntilMidnight(String receivedAt, boolean onTime) {
    assertEquals(onTime, SomeReport.complete().receivedAt(receivedAt).receipt().onTime());
  }

  @DisplayName("2026年12月1日起施行（第38条）：以前处置的，也收，注明规定尚未施行")
  @ParameterizedTest(name = "{0} 处置 → 已施行 {1}")
  @CsvSource({"2026-11-30T23:59:59+08:00, false", "2026-12-01T00:00:00+08:00, true", "2026-11-30T16:00:00Z, true"})
  void theOrderInForce(String takenAt, boolean inForce) {
    assertEquals(inForce, SomeReport.complete().measuresTakenAt(takenAt).receipt().orderInForce());
  }

  @DisplayName("跨入放假安排尚未公布的年份，到期日注明暂算")
  @Test void aYearWithoutItsNotice() {
    var receipt = SomeReport.complete().measuresTakenAt("2026-12-28T10:00:00+08:00").receipt();
    assertEquals(LocalDate.of(2027, 1, 5), receipt.dueOn());
    assertTrue(receipt.provisional());
    assertFalse(SomeReport.complete().receipt().provisional());
  }

  @DisplayName("收到之日起十五个工作日内核查（程序规定第18条），与处置之日无关")
  @ParameterizedTest(name = "{0} 收到 → {1} 前核查")
  @CsvSource({"2026-12-03T10:00:00+08:00, 2026-12-24", "2026-12-03T23:59:59+08:00, 2026-12-24", "2026-12-03T16:00:00Z, 2026-12-25"})
  void fifteenWorkingDaysToVerify(String receivedAt, LocalDate verifyBy) {
    var report = SomeReport.complete().receivedAt(receivedAt);
    assertEquals(verifyBy, report.received().verifyBy());
    assertEquals(verifyBy, report.measuresTakenAt("2026-09-30T10:00:00+08:00").received().verifyBy());
  }
}
