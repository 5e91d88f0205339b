package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.HourLimits;
import org.mingcha.calendar.PartyTime;
import org.mingcha.calendar.PausedLimits;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;

/** Lists of matters of one kind, newest first. */
@ApplicationScoped
public class MatterQueries {

  private static final String LIST = """
      select m.id, m.kind, m.number, m.title, m.stage, m.bureau, m.awaits, m.next_move, l.due_on, l.provisional, m.opened_at, l.due_at,
        coalesce(l.paused, false) as paused, %6$s as party_over,
        (select string_agg(p.name, chr(10) order by p.position) from matter_party p where p.matter_id = m.id) as parties
      from matter m
      left join lateral (
        select %4$s as due_on, t.provisional, %1$s as due_at, %5$s as paused from time_limit t where %7$s and not %2$s
        union all select m.agreed_on, false, cast(null as timestamptz), false where m.agreed_on is not null
        order by due_on, due_at limit 1) l on true
      where m.kind = :kind and %3$s and m.id < :before
        and (cast(:stage as text) is null or m.stage = :stage)
        and (cast(:bureau as text) is null or m.bureau = :bureau)
        and (cast(:text as text) is null or m.number like :text or m.title like :text)
        and (cast(:due as date) is null or l.due_on < :due)
        and (cast(:handler as text) is null or exists (
          select 1 from matter_handler h where h.matter_id = m.id and h.login = :handler))
        and (cast(:party as text) is null or exists (
          select 1 from matter_party p where p.matter_id = m.id and (p.identity_number = :party or p.name like :partyName)))
      order by m.id desc
      limit :rows""".formatted(HourLimits.DUE_AT, PartyTime.OVER, Sight.SQL, PausedLimits.DUE_ON, PausedLimits.TODAY,
          DueLimits.PARTY_OVER, DueLimits.OF_MATTER);

  private EntityManager em;
  private Clock clock;

  protected MatterQueries() {}

  @Inject
  MatterQueries(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** One page; {@code cursor} is what the page before gave as {@code next}, or null for the first. */
  public Page<MatterRow> list(String kind, MatterFilter f, Scope scope, String cursor, int limit) {
    return list(kind, "", Map.of(), f, scope, cursor, limit);
  }

  /** The same, narrowed by what only the kind knows: a further SQL condition on {@code m}, never from outside, and its values. */
  public Page<MatterRow> list(String kind, String further, Map<String, ?> values, MatterFilter f, Scope scope, String cursor, int limit) {
    var query = Sight.of(scope, em.createNativeQuery(LIST.replace("order by m.id desc", further + "\norder by m.id desc"), Tuple.class));
    values.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query
        .setParameter("today", LocalDate.now(clock))
        .setParameter("kind", kind)
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor))
        .setParameter("stage", f.stage())
        .setParameter("bureau", f.bureau())
        .setParameter("text", Rows.contains(f.text()))
        .setParameter("due", f.dueBefore())
        .setParameter("handler", f.handler())
        .setParameter("party", f.party())
        .setParameter("partyName", Rows.contains(f.party()))
        .setParameter("rows", limit + 1)
        .getResultList();
    return Page.cut(rows.stream().map(MatterQueries::row).toList(), limit, row -> String.valueOf(row.id()));
  }

  private static MatterRow row(Tuple t) {
    return new MatterRow(t.get(0, Number.class).longValue(), t.get(1, String.class), t.get(2, String.class),
        t.get(3, String.class), t.get(4, String.class), t.get(5, String.class), t.get(6, String.class),
        t.get(7, String.class), Rows.day(t.get(8)), t.get(11, Instant.class), t.get(9, Boolean.class), t.get(12, Boolean.class),
        t.get(13, String.class), t.get(10, Instant.class),
        t.get(14) == null ? List.of() : List.of(t.get(14, String.class).split("\n")));
  }
}
