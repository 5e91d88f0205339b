package org.mingcha.calendar;

import java.time.LocalDate;

/** The calendars that ship with the release, and a short way to write a date. */
final class Published {

  static final WorkCalendar CALENDAR = PublishedCalendar.shipped(RollForward.REST_DAYS);
  static final WorkCalendar LITERAL = PublishedCalendar.shipped(RollForward.STATUTORY_HOLIDAYS_ONLY);

  private Published() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
