package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mingcha.calendar.HolidaySchedule;
import org.mingcha.calendar.RollForward;
import org.mingcha.calendar.WorkCalendar;

/**
 * The demo's past: an agenda of what the users do, lived through from its first day to yesterday with the business clock
 * set to each day in turn. Two runs on one day make the same data: what is drawn by lot is drawn from seeded lots.
 */
final class DemoMonth {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final WorkCalendar CALENDAR = new WorkCalendar(HolidaySchedule.shipped(), RollForward.REST_DAYS);
  private static final String TIMEKEEPER = "yuhang.inspector1";

  private final Client client;
  private final LocalDate today;
  private final TreeMap<OffsetDateTime, Deque<Runnable>> agenda = new TreeMap<>();

  DemoMonth(Client client) {
    this(client, LocalDate.now(ZoneId.of("Asia/Shanghai")));
  }

  DemoMonth(Client client, LocalDate today) {
    this.client = client;
    this.today = today;
  }

  /** Whoever acts speaks through it, as a user or as a platform's client. */
  Client client() {
    return client;
  }

  /** Lots for one kind of work, so that another kind added later does not change its draws. */
  Random lots(String kind) {
    return new Random(kind.hashCode());
  }

  /** For what happens on any day of the week; an office works on working days. */
  LocalDate date(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  /** The last working day that lies at least so many days back. */
  LocalDate workdaySince(int daysAgo) {
    LocalDate day = date(daysAgo);
    while (!CALENDAR.isWorkingDay(day)) day = day.minusDays(1);
    return day;
  }

  /** The working day that lies so many working days before today; 1 is the last one before today. */
  LocalDate workday(int workdaysAgo) {
    LocalDate day = today;
    for (int left = workdaysAgo; left > 0;) {
      day = day.minusDays(1);
      if (CALENDAR.isWorkingDay(day)) left--;
    }
    return day;
  }

  /** So many working days after a day. */
  static LocalDate later(LocalDate day, int workdays) {
    LocalDate later = day;
    for (int left = workdays; left > 0;) {
      later = later.plusDays(1);
      if (CALENDAR.isWorkingDay(later)) left--;
    }
    return later;
  }

  /**
   * Plans something for a full hour of a day. What would happen today or later is left out: it has not happened yet.
   * What is planned for one hour happens in the order in which it was planned; it may plan for later.
   */
  void on(LocalDate day, int hour, Runnable task) {
    if (day.isBefore(today)) agenda.computeIfAbsent(day.atTime(hour, 0).atOffset(CHINA), h -> new ArrayDeque<>()).add(task);
  }

  /** Lets everything happen and returns to the present. */
  void live() {
    try {
      while (!agenda.isEmpty()) {
        clock(agenda.firstKey());
        Deque<Runnable> tasks = agenda.firstEntry().getValue();
        while (!tasks.isEmpty()) tasks.remove().run();
        agenda.pollFirstEntry();
      }
    } finally {
      client.delete(TIMEKEEPER, "/api/v1/demo/clock");
    }
  }

  private JsonNode clock(OffsetDateTime now) {
    return client.post(TIMEKEEPER, "/api/v1/demo/clock", Map.of("now", now.toString()));
  }
}
