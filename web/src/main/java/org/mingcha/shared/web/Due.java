package org.mingcha.shared.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A due day seen from today.
 *
 * @param days calendar days until then, negative when it has passed
 */
public record Due(LocalDate on, long days) {

  private static final long SOON = 3;

  static Due of(LocalDate on, LocalDate today) {
    return new Due(on, ChronoUnit.DAYS.between(today, on));
  }

  /** How urgent: {@code overdue}, {@code today}, {@code soon} or {@code later}; a style class and the end of a key. */
  public String level() {
    if (days < 0) {
      return "overdue";
    }
    if (days == 0) {
      return "today";
    }
    return days <= SOON ? "soon" : "later";
  }
}
