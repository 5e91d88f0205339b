package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("业务时钟")
class BusinessClockTest {

  private static final Instant MOVED = Instant.parse("2026-12-20T01:00:00Z");
  private final BusinessClock source = new BusinessClock();

  @Test void aClockInjectedBeforeTheMoveMovesToo() throws InterruptedException {
    var clock = source.clock();
    source.moveTo(MOVED);

    var seen = clock.instant();
    assertFalse(seen.isBefore(MOVED));
    assertTrue(Duration.between(MOVED, seen).compareTo(Duration.ofSeconds(10)) < 0);

    Thread.sleep(5);
    assertTrue(clock.instant().isAfter(seen), "ticks on");
  }

  @Test void itReturnsToRealTime() {
    source.moveTo(MOVED.plus(Duration.ofDays(36500)));
    source.reset();
    assertTrue(Duration.between(Instant.now(Clock.systemUTC()), source.clock().instant()).abs().compareTo(Duration.ofSeconds(10)) < 0);
  }

  @DisplayName("日期按北京时间：世界时16点已是次日")
  @Test void todayIsTheDateInBeijing() {
    var lateInUtc = Clock.fixed(Instant.parse("2026-12-02T16:00:00Z"), ZoneOffset.UTC);
    assertEquals("2026-12-03", China.today(lateInUtc).toString());
    assertEquals(China.ZONE, source.clock().getZone());
    assertEquals("2026-12-10T23:59:59+08:00", China.endOfDay(Published.day("2026-12-10")).toString());
  }
}
