package org.mingcha.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;
import org.mingcha.kernel.Basis;

/**
 * Which days are worked (工作日), and when a time limit ends. The day a limit starts from is not counted. For a year of
 * which no schedule is loaded, the plain week and the holidays of fixed date are assumed; whatever touches such a year, or
 * one whose schedule is a stand-in, is provisional (暂算).
 *
 * <p>The one that is injected follows the schedules that the administrator loads; each deadline is reckoned with the
 * schedules of one moment.
 */
@Basis("SAMR-PROC@2022:80")
public final class WorkCalendar {

  private final RollForward rollForward;
  private volatile CalendarDays days;

  /** Where two schedules speak about one day, the later in the list wins. */
  public WorkCalendar(List<HolidaySchedule> schedules, RollForward rollForward) {
    this(new CalendarDays(schedules), rollForward);
  }

  private WorkCalendar(CalendarDays days, RollForward rollForward) {
    this.days = days;
    this.rollForward = rollForward;
  }

  /** From now on these schedules count, for everybody who holds this calendar. */
  void follow(List<HolidaySchedule> schedules) {
    days = new CalendarDays(schedules);
  }

  /** A calendar with other schedules and the same reading of the law. */
  WorkCalendar with(List<HolidaySchedule> schedules) {
    return new WorkCalendar(schedules, rollForward);
  }

  public boolean isWorkingDay(LocalDate date) {
    return days.worked(date);
  }

  /** The day on which a limit of working days ends. */
  public LocalDate plusWorkingDays(LocalDate start, int length) {
    return deadline(start, length, DayUnit.WORKING).dueOn();
  }

  /** The day on which a limit of calendar days ends, after rolling forward. */
  public LocalDate plusCalendarDays(LocalDate start, int length) {
    return deadline(start, length, DayUnit.CALENDAR).dueOn();
  }

  /** The date itself, or the next working day where the limit may not end on it (末日顺延). */
  public LocalDate rollForward(LocalDate date) {
    var day = date;
    if (rolls(day)) while (!isWorkingDay(day)) day = day.plusDays(1);
    return day;
  }

  /** Whether a year from the one date to the other has no official schedule. */
  public boolean provisional(LocalDate from, LocalDate to) {
    return days.provisional(from, to);
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
    var standing = new WorkCalendar(days, rollForward);
    return new DayCount(standing, unit, day -> pauses.stream().anyMatch(pause -> pause.covers(day, today))).run(start, total);
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
    return days.special(date);
  }
}
