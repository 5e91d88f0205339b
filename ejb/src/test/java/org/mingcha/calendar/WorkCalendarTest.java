package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.Published.CALENDAR;
import static org.mingcha.calendar.Published.LITERAL;
import static org.mingcha.calendar.Published.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;

@DisplayName("工作日")
class WorkCalendarTest {

  private static final WorkCalendar EMPTY = new WorkCalendar(List.of(), RollForward.REST_DAYS);

  @DisplayName("全年工作日总数")
  @ParameterizedTest(name = "{0} 年 {1} 天")
  @CsvSource({"2025, 248", "2026, 248"})
  void workingDaysOfAYear(int year, long total) {
    var first = LocalDate.of(year, 1, 1);
    assertEquals(total, first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay).count());
  }

  @DisplayName("补班的周末是工作日")
  @ParameterizedTest
  @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
      "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"})
  void makeUpWeekendsAreWorked(LocalDate date) {
    assertTrue(CALENDAR.isWorkingDay(date));
  }

  @DisplayName("调休放假的周一至周五不是工作日；2027年初一是2月6日")
  @ParameterizedTest
  @ValueSource(strings = {"2026-02-16", "2026-10-05", "2026-01-02", "2027-02-05", "2027-02-08"})
  void weekdaysOffAreNotWorked(LocalDate date) {
    assertFalse(CALENDAR.isWorkingDay(date));
  }

  @DisplayName("七日数工作日，十五日数自然日：同一案件两种算法（处罚法第85条）")
  @Test void bothUnitsRunSideBySide() {
    assertEquals(day("2026-10-16"), CALENDAR.plusWorkingDays(day("2026-09-30"), 8));
    assertEquals(day("2026-10-08"), CALENDAR.plusCalendarDays(day("2026-09-30"), 8));
    assertEquals(day("2026-10-09"), CALENDAR.plusCalendarDays(day("2026-09-30"), 9));
  }

  @DisplayName("末日遇普通周末是否顺延，可以配置；遇放假日一定顺延（程序规定第80条）")
  @ParameterizedTest(name = "末日 {0}：默认 {1}，只含法定节假日 {2}")
  @CsvSource({"2026-06-27, 2026-06-29, 2026-06-27", "2026-10-04, 2026-10-08, 2026-10-08",
      "2026-10-10, 2026-10-10, 2026-10-10", "2026-10-11, 2026-10-12, 2026-10-11", "2027-01-01, 2027-01-04, 2027-01-04"})
  void lastDays(LocalDate last, LocalDate restDays, LocalDate holidaysOnly) {
    assertEquals(restDays, CALENDAR.rollForward(last));
    assertEquals(restDays, CALENDAR.plusCalendarDays(last.minusDays(15), 15));
    assertEquals(holidaysOnly, LITERAL.rollForward(last));
    assertEquals(holidaysOnly, LITERAL.plusCalendarDays(last.minusDays(15), 15));
  }

  @DisplayName("没有通知的年份：周末与日期固定的法定节日，且为暂算")
  @Test void aYearWithoutAScheduleIsAssumed() {
    for (var off : List.of("2030-01-01", "2030-05-01", "2030-05-02", "2030-10-01", "2030-10-02", "2030-10-03", "2030-10-05"))
      assertFalse(EMPTY.isWorkingDay(day(off)), off);
    assertTrue(EMPTY.isWorkingDay(day("2030-10-04")));
    assertTrue(EMPTY.deadline(day("2030-09-30"), 5, DayUnit.WORKING).provisional());
    assertEquals(day("2030-10-10"), EMPTY.plusWorkingDays(day("2030-09-30"), 5));
  }

  @DisplayName("区间触及非正式年份即为暂算；只在当年内则不是")
  @Test void aDeadlineIsProvisionalWhenItTouchesSuchAYear() {
    assertFalse(CALENDAR.provisional(day("2026-12-01"), day("2026-12-31")));
    assertTrue(CALENDAR.provisional(day("2026-12-31"), day("2027-01-01")));
    assertTrue(CALENDAR.provisional(day("2026-12-31"), day("2028-01-01")));
    assertTrue(CALENDAR.deadline(day("2026-12-29"), 4, DayUnit.CALENDAR).provisional());
    assertFalse(CALENDAR.deadline(day("2024-12-31"), 5, DayUnit.WORKING).provisional());
  }

  @DisplayName("次年通知可以改动上年最后几天")
  @Test void aNoticeMayReachIntoTheYearBefore() {
    var notice2031 = new HolidaySchedule(2031, true, "通知", day("2030-11-01"), null, Map.of(day("2030-12-31"), new SpecialDay(true, "元旦")));
    assertFalse(new WorkCalendar(List.of(notice2031), RollForward.REST_DAYS).isWorkingDay(day("2030-12-31")));
    assertTrue(EMPTY.isWorkingDay(day("2030-12-31")));
  }

  @Test void nothingIsCountedFromNoDaysOrInHours() {
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.plusWorkingDays(day("2026-09-01"), 0));
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.deadline(day("2026-09-01"), 24, DayUnit.HOUR));
  }
}
