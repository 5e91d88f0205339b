package org.mingcha.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.PausedLimits;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Rows;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.DueLimits;
import org.mingcha.procedure.Sight;

/**
 * What else runs around a matter: limits of the measures, orders, interviews and letters that were begun in it or in a lead that it goes
 * on for, and requests that are not answered. One question for all, soonest first; what the reader may not know of is left out.
 */
@ApplicationScoped
class RelatedLimits {

  private static final String RUNNING = """
      with recursive whole (no) as (
        select cast(:number as text)
        union select l.from_no from whole w join matter_link l on l.to_no = w.no and l.from_kind = 'leads' and l.to_rel in ('case', 'surviving-lead'))
      select t.kind, %2$s as due_on, t.provisional, %3$s as paused, m.kind as matter_kind, m.number, cast(null as text) as paper
        from whole w join matter_link l on l.from_no = w.no and l.to_kind not in ('leads', 'penalty-cases')
        join matter m on m.number = l.to_no join time_limit t on t.subject_no = m.number
        where t.state in ('RUNNING', 'PAUSED') and not %4$s and %1$s
      union all
      select r.kind, r.due_on, false, false, m.kind, m.number, r.paper_no
        from whole w join matter m on m.number = w.no join evidence_request r on r.matter_no = m.number
        where r.answered_on is null and %1$s
      order by 2, 6, 1""".formatted(Sight.SQL, PausedLimits.DUE_ON, PausedLimits.TODAY, DueLimits.ONLY_THE_PARTYS);

  private EntityManager em;

  protected RelatedLimits() {}

  @Inject
  RelatedLimits(EntityManager em) {
    this.em = em;
  }

  @SuppressWarnings("unchecked")
  List<RelatedLimit> of(SubjectRef matter, Scope scope, LocalDate today) {
    List<Tuple> rows = Sight.of(scope, em.createNativeQuery(RUNNING, Tuple.class)).setParameter("number", matter.number())
        .setParameter("today", today).getResultList();
    return rows.stream().map(t -> new RelatedLimit(t.get(0, String.class), Rows.day(t.get(1)), t.get(2, Boolean.class), t.get(3, Boolean.class),
        t.get(4, String.class), t.get(5, String.class), t.get(6, String.class))).toList();
  }
}
