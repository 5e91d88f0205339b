package org.mingcha.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From when and for how long a limit runs (起算日与期间).
 *
 * @param from the day that the limit starts from; it is not counted itself
 * @param at the moment that hours run from; null for days
 */
public record Term(LocalDate from, Instant at, int length, DayUnit unit) {

  /** So many days. */
  public Term(LocalDate from, int length, DayUnit unit) {
    this(from, null, length, unit);
  }

  /** The time that the law sets for this kind. */
  public static Term of(LimitKind kind, LocalDate from) {
    return new Term(from, kind.length(), kind.unit());
  }

  /** The same for what happened at a moment: hours run from it, days from its day in Beijing. */
  public static Term of(LimitKind kind, Instant at) {
    return new Term(China.dateOf(at), kind.unit() == DayUnit.HOUR ? at : null, kind.length(), kind.unit());
  }
}
