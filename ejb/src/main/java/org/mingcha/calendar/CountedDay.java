package org.mingcha.calendar;

import java.time.LocalDate;

/**
 * One line of the reckoning: a day, whether it counted, the number of days counted up to and including it, and why.
 * The holiday is the name in the notice, or null for a day of the plain week.
 */
public record CountedDay(LocalDate date, boolean counted, int ordinal, Reason reason, String holiday) {

  /** Codes; the web translates them. */
  public enum Reason {
    FIRST_DAY_NOT_COUNTED,
    COUNTED,
    /** A weekend day that is worked in exchange for a holiday (调休上班). */
    ADJUSTED_WORKDAY,
    WEEKEND,
    HOLIDAY,
    PAUSED,
    ROLLED_FORWARD
  }
}
