package org.mingcha.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingcha.calendar.China;

/**
 * A due day seen from today, or a moment seen from now.
 *
 * @param days calendar days until then, negative when it has passed
 * @param hours whole hours until the moment, or since it; null where only the day counts
 * @param over whether it has passed
 */
public record Due(LocalDate on, long days, Long hours, boolean over) {

  private static final long SOON = 3;
  private static final long HOURS_A_DAY = 24;
  /** Beyond that nobody counts in hours since when something is late. */
  private static final long MOST_HOURS_OVER = 48;

  static Due of(LocalDate on, LocalDate today) {
    var days = ChronoUnit.DAYS.between(today, on);
    return new Due(on, days, null, days < 0);
  }

  /** Hours run out by the moment, whatever the day is (小时连续计算). */
  static Due of(LocalDate on, Instant at, Instant now) {
    var second = now.truncatedTo(ChronoUnit.SECONDS);
    return new Due(on, ChronoUnit.DAYS.between(China.dateOf(now), on), Duration.between(second, at).abs().toHours(), second.isAfter(at));
  }

  /** How urgent: {@code overdue}, {@code today}, {@code soon} or {@code later}; a style class and the end of a key. */
  public String level() {
    if (over) {
      return "overdue";
    }
    if (days == 0) {
      return "today";
    }
    return days <= SOON ? "soon" : "later";
  }

  /** The key of what is said of it: so many days, or so many hours. */
  String key() {
    return hours == null || daysOver() ? "shared.due." + level() : (over ? "shared.due.hours-over" : "shared.due.hours") + (hours == 0 ? ".none" : "");
  }

  /** How many days or hours are said. */
  long count() {
    return hours == null ? Math.abs(days) : daysOver() ? hours / HOURS_A_DAY : hours;
  }

  private boolean daysOver() {
    return over && hours != null && hours > MOST_HOURS_OVER;
  }
}
