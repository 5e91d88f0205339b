package org.mingcha.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The last days that rules ask of a piece of work (期限末日): of each kind that of the limit that began last. What was cancelled does not
 * count, or a window of before a reconsideration would stand in the place of the one after it, which begins sooner.
 */
public final class LastDays {

  /** Cancelled they still say until when the party could speak, and since when it is late with what it owes. */
  private static final Set<LimitKind> EVEN_CANCELLED = Set.of(LimitKind.STATEMENT, LimitKind.PAYMENT);

  private LastDays() {}

  /** @param limits in order of their start, as {@link TimeLimits} gives them */
  public static Map<LimitKind, LocalDate> of(List<TimeLimitView> limits) {
    var days = new EnumMap<LimitKind, LocalDate>(LimitKind.class);
    limits.stream().filter(limit -> limit.state() != LimitState.CANCELLED || EVEN_CANCELLED.contains(limit.kind()))
        .forEach(limit -> days.put(limit.kind(), limit.dueOn()));
    return days;
  }
}
