package org.mingcha.procedure;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PartyTime;

/** Which limits give a matter its day in lists (列表中的期限), asked of a row {@code t} of {@code time_limit} beside its {@code m} of {@code matter}. */
public final class DueLimits {

  /** The condition in SQL: it is the party's time to contest what is closed, for the end of which nothing waits. */
  public static final String ONLY_THE_PARTYS = Arrays.stream(LimitKind.values()).filter(LimitKind::remedy).map(kind -> "'" + kind.name() + "'")
      .collect(joining(", ", "(m.stage in ('CLOSED', 'ARCHIVED') and t.kind in (", "))"));

  /** The condition in SQL: it is the matter's, goes on, and gives a day. */
  public static final String OF_MATTER = """
      t.subject_no = m.number and t.met_on is null and t.state in ('RUNNING', 'PAUSED') and not """ + " " + ONLY_THE_PARTYS;

  /** The name of the party's time that is over, the last of them where there are several; it needs {@code :today}. */
  public static final String PARTY_OVER =
      "(select t.kind from time_limit t where " + OF_MATTER + " and " + PartyTime.OVER + " order by t.due_on desc, t.id desc limit 1)";

  private DueLimits() {}
}
