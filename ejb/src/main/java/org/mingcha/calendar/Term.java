package org.mingcha.calendar;

import java.time.LocalDate;

/**
 * From when and for how long a limit runs (起算日与期间).
 *
 * @param from the day that the limit starts from; it is not counted itself
 */
public record Term(LocalDate from, int length, DayUnit unit) {

  /** The time that the law sets for this kind. */
  public static Term of(LimitKind kind, LocalDate from) {
    return new Term(from, kind.length(), kind.unit());
  }
}
