package org.mingcha.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingcha.calendar.CountedDay.Reason;

/** Counts a limit day by day and keeps the reckoning. For one use. */
final class DayCount {

  private final WorkCalendar calendar;
  private final DayUnit unit;
  private final Predicate<LocalDate> paused;
  private final List<CountedDay> days = new ArrayList<>();
  private int count;

  DayCount(WorkCalendar calendar, DayUnit unit, Predicate<LocalDate> paused) {
    if (unit == DayUnit.HOUR) throw new IllegalArgumentException("hours run from a moment, not from a day");
    this.calendar = calendar;
    this.unit = unit;
    this.paused = paused;
  }

  Deadline run(LocalDate start, int length) {
    if (length < 1) throw new IllegalArgumentException("length " + length);
    note(start, Reason.FIRST_DAY_NOT_COUNTED);
    var day = start;
    while (count < length) {
      day = day.plusDays(1);
      note(day, reason(day));
    }
    var dueOn = rollForward(day);
    return new Deadline(dueOn, day, calendar.provisional(start.plusDays(1), dueOn), days);
  }

  private Reason reason(LocalDate day) {
    if (paused.test(day)) return Reason.PAUSED;
    if (unit == DayUnit.CALENDAR) return Reason.COUNTED;
    var special = calendar.specialDay(day);
    if (special == null) return calendar.isWorkingDay(day) ? Reason.COUNTED : Reason.WEEKEND;
    return special.off() ? Reason.HOLIDAY : Reason.ADJUSTED_WORKDAY;
  }

  /** A limit of working days ends on one; one of calendar days may not end on a day of rest, nor then in a pause. */
  private LocalDate rollForward(LocalDate last) {
    var day = last;
    if (calendar.rolls(last)) {
      do {
        day = day.plusDays(1);
        note(day, Reason.ROLLED_FORWARD);
      } while (!calendar.isWorkingDay(day) || paused.test(day));
    }
    return day;
  }

  private void note(LocalDate day, Reason reason) {
    boolean counted = reason == Reason.COUNTED || reason == Reason.ADJUSTED_WORKDAY;
    if (counted) count++;
    var special = calendar.specialDay(day);
    days.add(new CountedDay(day, counted, count, reason, special == null ? null : special.holiday()));
  }
}
