package org.mingcha.execution;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.DueLimits;

/**
 * The end of the party's time to contest what is closed (复议、起诉期限届满), which comes by itself. While a decision is being carried out that
 * time stays as it is: its end is what the next step waits for. For {@link RemedyWatch}; no user calls it.
 */
@Stateless
@PermitAll
public class RemedyEnds {

  private static final int AT_A_TIME = 200;

  @Inject private EntityManager em;
  @Inject private ExecutionLimits limits;
  @Inject private Clock clock;

  /** A time that is over, of a closed matter. */
  public record Over(long limit, SubjectRef matter, LimitKind remedy) {}

  /** The next of those whose last day is over, in the order in which they began, after that one; 0 for the first. */
  @SuppressWarnings("unchecked")
  public List<Over> over(long after) {
    List<Tuple> rows = em.createNativeQuery("""
        select t.id, t.subject_kind, t.subject_no, t.kind from time_limit t join matter m on m.number = t.subject_no
        where t.state = 'RUNNING' and t.due_on < :today and %s and t.id > :after
        order by t.id limit :most""".formatted(DueLimits.ONLY_THE_PARTYS), Tuple.class)
        .setParameter("today", China.today(clock)).setParameter("after", after).setParameter("most", AT_A_TIME).getResultList();
    return rows.stream().map(t -> new Over(t.get(0, Number.class).longValue(),
        new SubjectRef(t.get(1, String.class), t.get(2, String.class)), LimitKind.valueOf(t.get(3, String.class)))).toList();
  }

  /** Marks it, unless somebody was faster. */
  @Basis({"ALL@2017:46", "ARL@2023:20"})
  public void lapse(Over over) {
    limits.remedyLapsed(over.matter(), over.remedy(), China.today(clock));
  }
}
