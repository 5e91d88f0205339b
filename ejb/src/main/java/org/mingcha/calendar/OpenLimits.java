package org.mingcha.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.audit.AuditChain;
import org.mingcha.kernel.Actor;

/**
 * Holds the stored due days of all limits that run against the one function that computes them. Each that moves to another
 * day is recorded in the trail of its matter; one that only moves on because a pause is open is not, for that is its nature.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OpenLimits {

  private static final int AT_A_TIME = 500;

  private EntityManager em;
  private AuditChain audit;

  protected OpenLimits() {}

  @Inject
  OpenLimits(EntityManager em, AuditChain audit) {
    this.em = em;
    this.audit = audit;
  }

  /** Reckons every open limit with this calendar, as of today, and stores what it finds. */
  Recount reckon(WorkCalendar calendar, LocalDate today, Actor by) {
    var moved = new ArrayList<Recount.Moved>();
    int checked = 0;
    long last = 0;
    for (var some = after(last); !some.isEmpty(); some = after(last)) {
      for (var limit : some) limit.recount(calendar, today).ifPresent(moved::add);
      em.flush();
      checked += some.size();
      last = some.get(some.size() - 1).id();
      em.clear();
    }
    moved.stream().filter(Recount.Moved::toAnotherDay).forEach(one -> audit.record(one.subject(), "deadline-moved", by, one.facts()));
    return new Recount(checked, moved);
  }

  private List<TimeLimit> after(long id) {
    var ids = locked(id);
    if (ids.isEmpty()) return List.of();
    return em.createQuery("""
            select distinct t from TimeLimit t left join fetch t.pauses left join fetch t.extensions
            where t.id in :ids order by t.id""", TimeLimit.class)
        .setParameter("ids", ids).getResultList();
  }

  /** The next of them, locked before they are read: a command in between would else undo the reckoning of the whole country. */
  @SuppressWarnings("unchecked")
  private List<Long> locked(long id) {
    return em.createNativeQuery("""
            select id from time_limit where state in ('RUNNING', 'PAUSED') and id > :id
            order by id limit :most for update""", Long.class)
        .setParameter("id", id).setParameter("most", AT_A_TIME).getResultList();
  }
}
