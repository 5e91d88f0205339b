package org.mingcha.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The one time zone of the law (北京时间). */
public final class China {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private China() {}

  public static LocalDate today(Clock clock) {
    return dateOf(clock.instant());
  }

  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** 23:59:59 in Beijing: a limit of days is kept by whoever acts before the last day is over. */
  public static OffsetDateTime endOfDay(LocalDate date) {
    return date.atTime(23, 59, 59).atZone(ZONE).toOffsetDateTime();
  }
}
