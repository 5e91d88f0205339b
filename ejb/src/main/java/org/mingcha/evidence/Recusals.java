package org.mingcha.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** The recusals (回避), as they were asked for and decided. */
@ApplicationScoped
class Recusals {

  private EntityManager em;

  protected Recusals() {}

  @Inject
  Recusals(EntityManager em) {
    this.em = em;
  }

  void add(Recusal recusal) {
    em.persist(recusal);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  Recusal require(long id) {
    var recusal = em.find(Recusal.class, id);
    if (recusal == null) {
      throw new NotFound("recusal", String.valueOf(id));
    }
    return recusal;
  }

  List<Recusal> of(SubjectRef matter) {
    return em.createQuery("select r from Recusal r where r.matter.number = :no order by r.id", Recusal.class)
        .setParameter("no", matter.number()).getResultList();
  }

  /** The highest office by which this officer has acted in the bureau; staff who never acted as anything else. */
  Office officeOf(String user) {
    return acted(user, Duty.PRINCIPAL) ? Office.PRINCIPAL : acted(user, Duty.LEADER) ? Office.LEADER : Office.STAFF;
  }

  /** Whether a leader or the head is among these officers: by what they acted as, or as whom they were told to stay away. */
  boolean anyLeader(Collection<String> users) {
    return users.stream().anyMatch(user -> officeOf(user) != Office.STAFF) || !users.isEmpty() && !em.createQuery("""
        select r.id from Recusal r where r.accepted = true and r.office <> :staff and r.officer in (:users)""", Long.class)
        .setParameter("staff", Office.STAFF).setParameter("users", users).setMaxResults(1).getResultList().isEmpty();
  }

  /** Stops at the first step found; a leader has signed thousands. */
  private boolean acted(String user, Duty duty) {
    return !em.createNativeQuery("select 1 from matter_step where actor_user = :user and actor_role = :role limit 1")
        .setParameter("user", user).setParameter("role", duty.role()).getResultList().isEmpty();
  }
}
