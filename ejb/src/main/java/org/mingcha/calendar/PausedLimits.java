package org.mingcha.calendar;

/** Limits that stand still (暂停计算), asked of rows as {@link TimeLimitView} tells it of one limit; each needs {@code :today}. */
public final class PausedLimits {

  /**
   * The condition in SQL on a row {@code t} of {@code time_limit} that has not ended: a pause has begun of which nobody knows the end. Its
   * last day is not known then, and the stored one is that of the day on which it was reckoned last.
   */
  public static final String OPEN_ENDED = """
      (t.state = 'PAUSED' and exists (select 1 from time_limit_pause p
        where p.time_limit_id = t.id and p.paused_to is null and p.paused_from <= cast(:today as date)))""";

  /** The same for every one that does not count today, also where it is known when counting goes on. */
  public static final String TODAY = """
      exists (select 1 from time_limit_pause p where p.time_limit_id = t.id
        and p.paused_from <= cast(:today as date) and (p.paused_to is null or p.paused_to >= cast(:today as date)))""";

  /** The last day of the row as far as it is known, null otherwise. */
  public static final String DUE_ON = "case when not " + OPEN_ENDED + " then t.due_on end";

  private PausedLimits() {}
}
