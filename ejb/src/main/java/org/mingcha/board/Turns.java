package org.mingcha.board;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;

/**
 * Whose turn it is in a matter is stored with its last step, for the lists; that changes also when a time runs out. Here it is reckoned
 * anew. The matter itself stays as it is, its version too: nobody who has it open is told that it changed. For {@link TurnWatch}; no user calls it.
 */
@Stateless
@PermitAll
public class Turns {

  private static final int AT_A_TIME = 200;

  @Inject private EntityManager em;
  @Inject @Any private Instance<Briefing> briefings;
  @Inject private Clock clock;

  /**
   * The next open matters in which nothing could be done, or some time ran out between the two days, whichever is the later (the clock of
   * a demo goes back, too); in the order of their ids.
   */
  @SuppressWarnings("unchecked")
  public List<Long> after(long id, LocalDate lookedOn, LocalDate today) {
    return em.createNativeQuery("""
        select m.id from matter m
        where m.closed_at is null and m.id > :id and (m.next_move is null or exists (
          select 1 from time_limit t where t.subject_no = m.number and t.state in ('RUNNING', 'PAUSED')
            and t.due_on >= least(cast(:one as date), :other) and t.due_on < greatest(cast(:one as date), :other)))
        order by m.id limit :most""", Long.class)
        .setParameter("id", id).setParameter("one", lookedOn).setParameter("other", today).setParameter("most", AT_A_TIME)
        .getResultList();
  }

  /** Reckons these anew; the number of those for which it is another. One that a command changes meanwhile is left to that command. */
  public int settle(List<Long> ids) {
    var at = clock.instant();
    var reckoned = em.createQuery("select m from Matter m where m.id in :ids", Matter.class).setParameter("ids", ids).getResultList().stream()
        .map(matter -> reckoned(matter, at)).toList();
    em.clear();
    return reckoned.stream().mapToInt(this::store).sum();
  }

  private Reckoned reckoned(Matter matter, Instant at) {
    briefings.forEach(briefing -> briefing.brief(matter));
    return new Reckoned(matter.number(), matter.version(), matter.turn(at));
  }

  private int store(Reckoned matter) {
    return em.createNativeQuery("""
        update matter set awaits = :awaits, next_move = :next
        where number = :number and version = :version
          and (awaits, next_move) is distinct from (cast(:awaits as text), cast(:next as text))""")
        .setParameter("awaits", matter.turn().awaits()).setParameter("next", matter.turn().next())
        .setParameter("number", matter.number()).setParameter("version", matter.version()).executeUpdate();
  }

  private record Reckoned(String number, int version, Matter.Turn turn) {}
}
