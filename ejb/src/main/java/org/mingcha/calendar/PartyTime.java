package org.mingcha.calendar;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Time of the party that is over (当事人期限已届满), asked of rows as {@link TimeLimitView#past} asks it of one limit. */
public final class PartyTime {

  /** The condition in SQL on a row {@code t} of {@code time_limit} that has not ended; it needs {@code :today}. */
  public static final String OVER = Arrays.stream(LimitKind.values()).filter(LimitKind::givenToParty)
      .map(kind -> "'" + kind.name() + "'").collect(joining(", ", "(t.kind in (", ") and t.due_on < :today)"));

  private PartyTime() {}
}
