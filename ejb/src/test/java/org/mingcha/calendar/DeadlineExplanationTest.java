package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.calendar.Published.CALENDAR;
import static org.mingcha.calendar.Published.day;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("到期日逐日说明（程序规定第80条）")
class DeadlineExplanationTest {

  @DisplayName("首日不计，放假日跳过，补班日计入")
  @Test void workingDaysAreExplainedOneByOne() {
    var deadline = CALENDAR.deadline(day("2026-10-07"), 3, DayUnit.WORKING);

    assertEquals("""
        2026-10-07 0 FIRST_DAY_NOT_COUNTED 国庆节
        2026-10-08 1 COUNTED null
        2026-10-09 2 COUNTED null
        2026-10-10 3 ADJUSTED_WORKDAY 国庆节""", told(deadline));
  }

  @DisplayName("普通周末与放假日分开说明")
  @Test void weekendsAndHolidaysAreToldApart() {
    assertEquals("""
        2026-06-12 0 FIRST_DAY_NOT_COUNTED null
        2026-06-13 0 WEEKEND null
        2026-06-14 0 WEEKEND null
        2026-06-15 1 COUNTED null
        2026-06-16 2 COUNTED null
        2026-06-17 3 COUNTED null
        2026-06-18 4 COUNTED null
        2026-06-19 4 HOLIDAY 端午节
        2026-06-20 4 HOLIDAY 端午节
        2026-06-21 4 HOLIDAY 端午节
        2026-06-22 5 COUNTED null""", told(CALENDAR.deadline(day("2026-06-12"), 5, DayUnit.WORKING)));
  }

  @DisplayName("自然日天天计数，暂停日不计，末日顺延另列")
  @Test void pausesAndRollingForwardAreToldToo() {
    var testing = new Pause(PauseGround.TESTING, day("2026-09-29"), day("2026-09-30"), "委托书1号", null);

    var deadline = CALENDAR.deadline(day("2026-09-28"), 4, DayUnit.CALENDAR, List.of(testing), List.of(), day("2026-09-28"));

    assertEquals("""
        2026-09-28 0 FIRST_DAY_NOT_COUNTED null
        2026-09-29 0 PAUSED null
        2026-09-30 0 PAUSED null
        2026-10-01 1 COUNTED 国庆节
        2026-10-02 2 COUNTED 国庆节
        2026-10-03 3 COUNTED 国庆节
        2026-10-04 4 COUNTED 国庆节
        2026-10-05 4 ROLLED_FORWARD 国庆节
        2026-10-06 4 ROLLED_FORWARD 国庆节
        2026-10-07 4 ROLLED_FORWARD 国庆节
        2026-10-08 4 ROLLED_FORWARD null""", told(deadline));
    assertEquals(day("2026-10-04"), deadline.ruleDueOn());
    assertEquals(day("2026-10-08"), deadline.dueOn());
  }

  private static String told(Deadline deadline) {
    return deadline.explanation().stream()
        .map(day -> day.date() + " " + day.ordinal() + " " + day.reason() + " " + day.holiday())
        .collect(Collectors.joining("\n"));
  }
}
