package org.mingcha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;

/** What several years' schedules say about each day. Immutable. */
final class CalendarDays {

  /** Holidays that fall on the same date every year; the others follow the moon or the sun and wait for the notice. */
  static final Map<MonthDay, String> FIXED = Map.of(
      MonthDay.of(1, 1), "元旦",
      MonthDay.of(5, 1), "劳动节", MonthDay.of(5, 2), "劳动节",
      MonthDay.of(10, 1), "国庆节", MonthDay.of(10, 2), "国庆节", MonthDay.of(10, 3), "国庆节");

  private final Map<LocalDate, SpecialDay> special = new HashMap<>();
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> official = new HashSet<>();

  /** Where two schedules speak about one day, the later in the list wins. */
  CalendarDays(List<HolidaySchedule> schedules) {
    for (var schedule : schedules) {
      special.putAll(schedule.days());
      known.add(schedule.year());
      if (schedule.official()) official.add(schedule.year());
    }
  }

  /** What the notice, or the assumption in its place, says about a date; null for a day of the plain week. */
  SpecialDay special(LocalDate date) {
    var day = special.get(date);
    return day == null && !known.contains(date.getYear()) ? assumed(date) : day;
  }

  boolean worked(LocalDate date) {
    var day = special(date);
    return day == null ? !weekend(date) : !day.off();
  }

  boolean provisional(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !official.contains(year));
  }

  static boolean weekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static SpecialDay assumed(LocalDate date) {
    var holiday = FIXED.get(MonthDay.from(date));
    return holiday == null ? null : new SpecialDay(true, holiday);
  }
}
