package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.LimitKind.REPORT_URGENT_MEASURE;
import static org.mingcha.calendar.LimitKind.VERIFY_LEAD;
import static org.mingcha.calendar.Published.CALENDAR;
import static org.mingcha.calendar.Published.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;

@DisplayName("放假通知到来，在办期限重新计算（程序规定第80条）")
class RecountTest {

  /** 2027 as a notice might arrange it: the Spring Festival from 2 to 10 February, 20 February worked. */
  private static final WorkCalendar WITH_NOTICE = CALENDAR.with(withNotice());

  private static List<HolidaySchedule> withNotice() {
    var schedules = new ArrayList<>(HolidaySchedule.shipped());
    var standIn = schedules.remove(schedules.size() - 1);
    var days = new TreeMap<>(standIn.days());
    day("2027-02-02").datesUntil(day("2027-02-11")).forEach(day -> days.put(day, new SpecialDay(true, "春节")));
    days.put(day("2027-02-20"), new SpecialDay(false, "春节"));
    schedules.add(new HolidaySchedule(2027, true, "国务院办公厅通知", day("2026-11-05"), null, days));
    return schedules;
  }

  @Test
  @DisplayName("末日成为休息日的，顺延；不再是暂算")
  void aLastDayThatBecomesADayOfRestRollsOn() {
    var limit = SomeLimit.of(DECIDE_CASE, "2026-11-11");
    assertEquals(day("2027-02-09"), limit.on("2026-11-28").dueOn());
    assertTrue(limit.on("2026-11-28").provisional());

    var moved = limit.recounted(WITH_NOTICE, "2026-11-28").orElseThrow();

    assertEquals(day("2027-02-09"), moved.before());
    assertEquals(day("2027-02-11"), moved.after());
    assertFalse(moved.provisional());
    assertTrue(moved.toAnotherDay());
  }

  @Test
  @DisplayName("到期日不变而暂算解除的，也算变动，但不是日子变动")
  void aDayThatStaysIsNoLongerProvisional() {
    var moved = SomeLimit.of(DECIDE_CASE, "2026-10-20").recounted(WITH_NOTICE, "2026-11-28").orElseThrow();

    assertEquals(day("2027-01-18"), moved.after());
    assertFalse(moved.toAnotherDay());
  }

  @Test
  @DisplayName("存的与算的一致，什么也不动")
  void whatAgreesIsLeftAlone() {
    assertEquals(Optional.empty(), SomeLimit.of(VERIFY_LEAD, "2026-11-20").recounted(WITH_NOTICE, "2026-11-28"));
    assertEquals(Optional.empty(), SomeLimit.of(DECIDE_CASE, "2026-11-11").recounted(CALENDAR, "2026-11-28"));
  }

  @Test
  @DisplayName("暂停中的期限天天后移，不算变动；按小时的不看日历")
  void anOpenPauseMovesOnByItsNature() {
    var paused = SomeLimit.of(DECIDE_CASE, "2026-11-11").paused(PauseGround.SUSPENSION, "2026-11-20", null);

    assertEquals(Optional.empty(), paused.recounted(CALENDAR, "2026-11-28"));
    assertEquals(Optional.empty(), SomeLimit.ofHours(REPORT_URGENT_MEASURE, "2027-02-01T10:00:00+08:00").recounted(WITH_NOTICE, "2027-02-01"));
  }

  @Test
  @DisplayName("日历跟随新的安排，手中的同一本随即改变")
  void theCalendarInHandFollows() {
    var calendar = PublishedCalendar.shipped(RollForward.REST_DAYS);
    assertTrue(calendar.isWorkingDay(day("2027-02-09")));

    calendar.follow(withNotice());

    assertFalse(calendar.isWorkingDay(day("2027-02-09")));
    assertFalse(calendar.provisional(day("2026-12-28"), day("2027-01-05")));
  }
}
