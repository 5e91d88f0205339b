package org.mingcha.calendar;

import java.time.Instant;

/**
 * The schedule of a year that stands. Version 0 is what ships with the release, or, where that has none, the assumption of
 * the plain week and the holidays of fixed date; then nobody loaded it.
 */
public record ScheduleView(HolidaySchedule schedule, int version, String loadedBy, Instant loadedAt) {

  /** How far a day of the year may be relied on. */
  public enum Standing {
    /** 国务院办公厅通知. */
    OFFICIAL,
    /** 暂算: a stand-in is loaded. */
    PROVISIONAL,
    /** 暂算: nothing is loaded. */
    ASSUMED
  }

  public int year() {
    return schedule.year();
  }

  public Standing standing() {
    if (schedule.official()) return Standing.OFFICIAL;
    return schedule.days().isEmpty() ? Standing.ASSUMED : Standing.PROVISIONAL;
  }
}
