package org.mingcha.calendar;

/** When limits of hours end, asked of rows as {@link TimeLimitView#dueAt} tells it of one limit. */
public final class HourLimits {

  /** The moment in SQL of a row {@code t} of {@code time_limit}, null for days, which end with their last day. */
  public static final String DUE_AT = "case t.unit when 'HOUR' then t.started_at + t.length * interval '1 hour' end";

  /** No moment, for rows beside those limits. */
  public static final String NO_MOMENT = "cast(null as timestamptz)";

  private HourLimits() {}
}
