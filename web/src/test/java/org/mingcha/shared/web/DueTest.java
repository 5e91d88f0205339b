package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限还有多久：日以日计，小时以时刻计（程序规定第33条、第36条）")
class DueTest {

  private static final LocalDate DUE_ON = LocalDate.parse("2026-12-05");

  @DisplayName("二十四小时到 12 月 5 日 8 时 30 分")
  @ParameterizedTest(name = "{0}：{1} {2} {3}")
  @CsvSource({"2026-12-04T10:00:00+08:00, soon, shared.due.hours, 22", "2026-12-05T07:00:00+08:00, today, shared.due.hours, 1",
      "2026-12-05T08:00:00+08:00, today, shared.due.hours.none, 0", "2026-12-05T08:30:00.700+08:00, today, shared.due.hours.none, 0",
      "2026-12-05T08:30:01+08:00, overdue, shared.due.hours-over.none, 0", "2026-12-05T17:00:00+08:00, overdue, shared.due.hours-over, 8", "2026-12-07T08:30:00+08:00, overdue, shared.due.hours-over, 48",
      "2026-12-07T09:30:00+08:00, overdue, shared.due.overdue, 2", "2026-12-16T04:00:00+08:00, overdue, shared.due.overdue, 10"})
  void hours(String now, String level, String key, long count) {
    var due = Due.of(DUE_ON, OffsetDateTime.parse("2026-12-05T08:30:00+08:00").toInstant(), OffsetDateTime.parse(now).toInstant());

    assertEquals(level + " " + key + " " + count, due.level() + " " + due.key() + " " + due.count());
  }

  @DisplayName("日类期限到末日终了")
  @ParameterizedTest(name = "{0}：{1} {2}")
  @CsvSource({"2026-12-01, later, 4", "2026-12-02, soon, 3", "2026-12-05, today, 0", "2026-12-06, overdue, 1"})
  void days(LocalDate today, String level, long count) {
    var due = Due.of(DUE_ON, today);

    assertEquals(level + " shared.due." + level + " " + count, due.level() + " " + due.key() + " " + due.count());
  }
}
