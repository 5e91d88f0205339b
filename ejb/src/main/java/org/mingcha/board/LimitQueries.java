package org.mingcha.board;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingcha.calendar.HourLimits;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PartyTime;
import org.mingcha.calendar.PausedLimits;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;
import org.mingcha.procedure.DueLimits;
import org.mingcha.procedure.Sight;

/**
 * The board of time limits (期限看板): what runs in the bureau and below it, soonest first, whoever handles it; days that a matter
 * has agreed stand among the limits of the law, as on the work list. Those that stand still until nobody knows when come last.
 */
@ApplicationScoped
public class LimitQueries {

  /** Days of one sort, read no further than a page: what they are, where they stand, which of them, in which order; is it the party's, and over. */
  private static final String SORT = """
      (select %1$s, %6$s as party_over, m.kind, m.number, m.title, m.stage, m.bureau,
        (select string_agg(h.name, '、' order by h.position) from matter_handler h where h.matter_id = m.id) as handlers
      from %2$s
      where %3$s and %5$s
        and (cast(:kind as text) is null or m.kind = :kind)
        and (cast(:bureau as text) is null or m.bureau = :bureau)
        and (cast(:over as boolean) is null or %6$s = :over)
        and (cast(:from as date) is null or %4$s >= :from) and (cast(:to as date) is null or %4$s <= :to)
        and (cast(:handler as text) is null or exists (
          select 1 from matter_handler h where h.matter_id = m.id and (h.login = :handler or h.name = :handler)))
      order by %4$s, nth
      limit :rows)""";

  /** The first day of a time that has not begun yet; null once it has. */
  private static final String BEGINS_ON = Arrays.stream(LimitKind.values()).filter(LimitKind::opensAfterStart).map(kind -> "'" + kind.name() + "'")
      .collect(joining(", ", "nullif(greatest(case when t.kind in (", ") then t.started_on + 1 else t.started_on end, cast(:today as date)), cast(:today as date))"));

  private static final String OF_MATTER = "time_limit t join matter m on m.number = t.subject_no";

  /** What of a limit is shown; {@code %1$s} is the day that places it. */
  private static final String LIMIT = "t.id * 2 as nth, t.kind as limit_kind, %1$s as due_on, t.provisional, " + PausedLimits.TODAY + " as paused, "
      + HourLimits.DUE_AT + " as due_at, " + BEGINS_ON + " as begins_on";

  /** Behind all that have a day. */
  private static final String NO_DAY = "date '" + WorkCursor.NEVER + "'";

  /** Limits of the law and agreed days, told apart in the order by even and odd; then those that stand still until nobody knows when. */
  private static final String LIST = """
      select * from (%s union all %s union all %s) l order by l.due_on, l.nth limit :rows""".formatted(
      SORT.formatted(LIMIT.formatted("t.due_on"), OF_MATTER, """
          t.state in ('RUNNING', 'PAUSED') and not %s and not %s and (t.due_on, t.id) > (:dueOn, :lastLimit)
          and (cast(:paused as boolean) is null or %s = :paused)""".formatted(DueLimits.ONLY_THE_PARTYS, PausedLimits.OPEN_ENDED, PausedLimits.TODAY), "t.due_on", Sight.SQL,
          PartyTime.OVER),
      SORT.formatted("m.id * 2 + 1 as nth, m.agreed_for as limit_kind, m.agreed_on as due_on, false as provisional, false as paused, " + HourLimits.NO_MOMENT
          + " as due_at, cast(null as date) as begins_on",
          "matter m", """
          m.agreed_on is not null and m.closed_at is null and (m.agreed_on, m.id) > (:dueOn, :lastAgreed)
          and coalesce(cast(:paused as boolean), false) = false""", "m.agreed_on", Sight.SQL, "false"),
      SORT.formatted(LIMIT.formatted(NO_DAY), OF_MATTER, "%s and (%s, t.id) > (:dueOn, :lastLimit) and coalesce(cast(:paused as boolean), true)"
          .formatted(PausedLimits.OPEN_ENDED, NO_DAY), NO_DAY, Sight.SQL, "false"));

  private EntityManager em;

  protected LimitQueries() {}

  @Inject
  LimitQueries(EntityManager em) {
    this.em = em;
  }

  /** One page; a cursor is what the page before gave as {@code next}. */
  @SuppressWarnings("unchecked")
  public Page<LimitRow> running(LimitFilter f, Scope scope, LocalDate today, WorkCursor cursor, int limit) {
    long last = cursor.number().isEmpty() ? 0L : Long.parseLong(cursor.number());
    List<Tuple> rows = Sight.of(scope, em.createNativeQuery(LIST, Tuple.class))
        .setParameter("today", today)
        .setParameter("dueOn", cursor.dueOn())
        .setParameter("lastLimit", Math.floorDiv(last, 2L))
        .setParameter("lastAgreed", Math.floorDiv(last - 1, 2L))
        .setParameter("kind", f.kind())
        .setParameter("bureau", f.bureau())
        .setParameter("paused", f.paused())
        .setParameter("over", f.partyTimeOver())
        .setParameter("from", f.from())
        .setParameter("to", f.to())
        .setParameter("handler", f.handler())
        .setParameter("rows", limit + 1)
        .getResultList();
    return Page.cut(rows.stream().map(LimitQueries::row).toList(), limit,
        row -> new WorkCursor(row.dueOn() == null ? WorkCursor.NEVER : row.dueOn(), String.valueOf(row.nth())).text());
  }

  private static LimitRow row(Tuple t) {
    var place = Rows.day(t.get(2));
    return new LimitRow(t.get(0, Number.class).longValue(), t.get(1, String.class), place.equals(WorkCursor.NEVER) ? null : place,
        t.get(5, Instant.class), Rows.day(t.get(6)), t.get(3, Boolean.class), t.get(4, Boolean.class), t.get(7, Boolean.class),
        t.get(8, String.class), t.get(9, String.class), t.get(10, String.class), t.get(11, String.class), t.get(12, String.class),
        t.get(13, String.class));
  }
}
