package org.mingcha.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;
import org.mingcha.kernel.Basis;

/**
 * Which days are worked (工作日), and when a time limit ends. Immutable. The day a limit starts from is not counted.
 * For a year of which no schedule is loaded, the plain week and the holidays of fixed date are assumed; whatever touches
 * such a year, or one whose schedule is a stand-in, is provisional (暂算).
 */
@Basis("SAMR-PROC@2022:80")
public final class WorkCalendar {

  /** Holidays that fall on the same date every year; the others follow the moon or the sun and wait for the notice. */
  private static final Map<MonthDay, String> FIXED = Map.of(
      MonthDay.of(1, 1), "元旦",
      MonthDay.of(5, 1), "劳动节", MonthDay.of(5, 2), "劳动节",
      MonthDay.of(10, 1), "国庆节", MonthDay.of(10, 2), "国庆节", MonthDay.of(10, 3), "国庆节");

  private final Map<LocalDate, SpecialDay> special = new HashMap<>();
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> official = new HashSet<>();
  private final RollForward rollForward;

  /** Where two schedules speak about one day, the later in the list wins. */
  public WorkCalendar(List<HolidaySchedule> schedules, RollForward rollForward) {
    this.rollForward = rollForward;
    for (var schedule : schedules) {
      special.putAll(schedule.days());
      known.add(schedule.year());
      if (schedule.official()) official.add(schedule.year());
    }
  }

  public boolean isWorkingDay(LocalDate date) {
    var day = specialDay(date);
    return day == null ? !isWeekend(date) : !day.off();
  }

  /** The day on which a limit of working days ends. */
  public LocalDate plusWorkingDays(LocalDate start, int days) {
    return deadline(start, days, DayUnit.WORKING).dueOn();
  }

  /** The day on which a limit of calendar days ends, after rolling forward. */
  public LocalDate plusCalendarDays(LocalDate start, int days) {
    return deadline(start, days, DayUnit.CALENDAR).dueOn();
  }

  /** The date itself, or the next working day where the limit may not end on it (末日顺延). */
  public LocalDate rollForward(LocalDate date) {
    var day = date;
    if (rolls(day)) while (!isWorkingDay(day)) day = day.plusDays(1);
    return day;
  }

  /** Whether a year from the one date to the other has no official schedule. */
  public boolean provisional(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !official.contains(year));
  }

  public Deadline deadline(LocalDate start, int length, DayUnit unit) {
    return deadline(start, length, unit, List.of(), List.of(), start);
  }

  /**
   * The one function behind every due date. Pauses may overlap; a day in several of them is left out once.
   *
   * @param unit working or calendar days; hours run from a moment and need no calendar
   * @param today the day on which an open pause is taken to end
   */
  public Deadline deadline(LocalDate start, int length, DayUnit unit, Collection<Pause> pauses,
      Collection<Extension> extensions, LocalDate today) {
    int total = extensions.stream().mapToInt(Extension::days).reduce(length, Math::addExact);
    return new DayCount(this, unit, day -> pauses.stream().anyMatch(pause -> pause.covers(day, today))).run(start, total);
  }

  /** Whether a limit that ends on this date rolls forward. */
  boolean rolls(LocalDate date) {
    return switch (rollForward) {
      case REST_DAYS -> !isWorkingDay(date);
      case STATUTORY_HOLIDAYS_ONLY -> specialDay(date) != null && specialDay(date).off();
    };
  }

  /** What the notice, or the assumption in its place, says about a date; null for a day of the plain week. */
  SpecialDay specialDay(LocalDate date) {
    var day = special.get(date);
    return day == null && !known.contains(date.getYear()) ? assumed(date) : day;
  }

  private static SpecialDay assumed(LocalDate date) {
    var holiday = FIXED.get(MonthDay.from(date));
    return holiday == null ? null : new SpecialDay(true, holiday);
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
