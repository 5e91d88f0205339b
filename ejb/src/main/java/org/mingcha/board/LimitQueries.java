package org.mingcha.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Rows;
import org.mingcha.procedure.Sight;

/** The board of time limits (期限看板): what runs in the bureau and below it, soonest first, whoever handles it. */
@ApplicationScoped
public class LimitQueries {

  private static final String LIST = """
      select t.id, t.kind as limit_kind, t.due_on, t.provisional, t.state = 'PAUSED' as paused, m.kind, m.number, m.title, m.stage, m.bureau,
        (select string_agg(h.name, '、' order by h.position) from matter_handler h where h.matter_id = m.id) as handlers
      from time_limit t join matter m on m.number = t.subject_no
      where t.state in ('RUNNING', 'PAUSED') and (t.due_on, t.id) > (:dueOn, :id) and %s
        and (cast(:kind as text) is null or m.kind = :kind)
        and (cast(:bureau as text) is null or m.bureau = :bureau)
        and (cast(:paused as boolean) is null or (t.state = 'PAUSED') = :paused)
        and (cast(:from as date) is null or t.due_on >= :from) and (cast(:to as date) is null or t.due_on <= :to)
        and (cast(:handler as text) is null or exists (
          select 1 from matter_handler h where h.matter_id = m.id and (h.login = :handler or h.name = :handler)))
      order by t.due_on, t.id
      limit :rows""".formatted(Sight.SQL);

  private EntityManager em;

  protected LimitQueries() {}

  @Inject
  LimitQueries(EntityManager em) {
    this.em = em;
  }

  /** One page; a cursor is what the page before gave as {@code next}. */
  @SuppressWarnings("unchecked")
  public Page<LimitRow> running(LimitFilter f, Scope scope, WorkCursor cursor, int limit) {
    List<Tuple> rows = Sight.of(scope, em.createNativeQuery(LIST, Tuple.class))
        .setParameter("dueOn", cursor.dueOn())
        .setParameter("id", cursor.number().isEmpty() ? 0L : Long.parseLong(cursor.number()))
        .setParameter("kind", f.kind())
        .setParameter("bureau", f.bureau())
        .setParameter("paused", f.paused())
        .setParameter("from", f.from())
        .setParameter("to", f.to())
        .setParameter("handler", f.handler())
        .setParameter("rows", limit + 1)
        .getResultList();
    return Page.cut(rows.stream().map(LimitQueries::row).toList(), limit,
        row -> new WorkCursor(row.dueOn(), String.valueOf(row.id())).text());
  }

  private static LimitRow row(Tuple t) {
    return new LimitRow(t.get(0, Number.class).longValue(), t.get(1, String.class), Rows.day(t.get(2)), t.get(3, Boolean.class),
        t.get(4, Boolean.class), t.get(5, String.class), t.get(6, String.class), t.get(7, String.class), t.get(8, String.class),
        t.get(9, String.class), t.get(10, String.class));
  }
}
