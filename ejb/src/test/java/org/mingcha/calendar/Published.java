package org.mingcha.calendar;

import java.time.LocalDate;

/** The calendars that ship with the release, and a short way to write a date. */
public final class Published {

  public static final WorkCalendar CALENDAR = PublishedCalendar.shipped(RollForward.REST_DAYS);
  static final WorkCalendar LITERAL = PublishedCalendar.shipped(RollForward.STATUTORY_HOLIDAYS_ONLY);

  private Published() {}

  public static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
