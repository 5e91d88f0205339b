package org.mingcha.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingcha.calendar.HolidaySchedule.SpecialDay;
import org.mingcha.kernel.Invalid.Violation;

/**
 * A year's schedule as an administrator brings it: the days that differ from the plain week, in the order of the notice.
 * What no notice can say is refused, because a slip here moves the deadlines of the whole country.
 */
public record NewSchedule(int year, boolean official, String instrument, LocalDate instrumentDate, String instrumentUrl,
    List<Day> days) {

  /** The statutory holidays of a year (全国年节及纪念日放假办法, as amended for 2025), which no notice can fall short of. */
  private static final int STATUTORY_DAYS = 13;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  /** A day off, or a weekend day worked in exchange (调休上班). */
  public record Day(LocalDate date, boolean off, String holiday) {}

  HolidaySchedule schedule() {
    var special = new TreeMap<LocalDate, SpecialDay>();
    days.forEach(day -> special.put(day.date(), new SpecialDay(day.off(), day.holiday())));
    return new HolidaySchedule(year, official, instrument, instrumentDate, instrumentUrl, special);
  }

  /** Everything that is wrong with it, seen from today, where {@code standing} stands now. */
  List<Violation> faults(ScheduleView standing, LocalDate today) {
    var faults = new ArrayList<Violation>();
    if (official) {
      noticeFaults(faults, today);
      holidayFaults(faults);
    } else if (standing.schedule().official()) {
      faults.add(Violation.of("/status", "calendar.official-stands"));
    }
    if (instrumentUrl != null && !ADDRESS.matcher(instrumentUrl).matches()) {
      faults.add(Violation.of("/instrumentUrl", "calendar.notice-address"));
    }
    dayFaults(faults);
    return faults;
  }

  private void noticeFaults(List<Violation> faults, LocalDate today) {
    if (instrument == null || instrument.isBlank()) faults.add(Violation.of("/instrument", "calendar.notice-unnamed"));
    if (instrumentDate == null) faults.add(Violation.of("/instrumentDate", "calendar.notice-undated"));
    else if (instrumentDate.isAfter(today)) faults.add(Violation.of("/instrumentDate", "calendar.notice-of-tomorrow"));
  }

  private void holidayFaults(List<Violation> faults) {
    var off = new HashSet<LocalDate>();
    days.stream().filter(Day::off).forEach(day -> off.add(day.date()));
    CalendarDays.FIXED.keySet().stream().map(day -> day.atYear(year)).sorted().filter(day -> !off.contains(day))
        .forEach(day -> faults.add(new Violation("/days", "calendar.holiday-missing", Map.of("date", day))));
    if (off.size() < STATUTORY_DAYS) {
      faults.add(new Violation("/days", "calendar.too-few-holidays", Map.of("days", off.size(), "least", STATUTORY_DAYS)));
    }
  }

  private void dayFaults(List<Violation> faults) {
    var seen = new HashSet<LocalDate>();
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      if (!seen.add(day.date())) faults.add(at(i, "calendar.day-twice", day));
      if (!near(day.date())) faults.add(at(i, "calendar.day-of-other-year", day));
      if (!day.off() && !CalendarDays.weekend(day.date())) faults.add(at(i, "calendar.worked-anyway", day));
    }
  }

  /** In the year, or in the month before or after: New Year's holiday has begun on 31 December. */
  private boolean near(LocalDate date) {
    return !date.isBefore(LocalDate.of(year - 1, 12, 1)) && date.isBefore(LocalDate.of(year + 1, 2, 1));
  }

  private static Violation at(int index, String code, Day day) {
    return new Violation("/days/" + index + "/date", code, Map.of("date", day.date()));
  }
}
