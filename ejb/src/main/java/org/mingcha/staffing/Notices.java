package org.mingcha.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.SubjectRef;

/** The notices to officers. */
@ApplicationScoped
class Notices {

  private static final int MOST = 200;

  private EntityManager em;

  protected Notices() {}

  @Inject
  Notices(EntityManager em) {
    this.em = em;
  }

  void add(StaffNotice notice) {
    em.persist(notice);
  }

  void flush() {
    em.flush();
  }

  /** What was told to these officers and is not seen yet, the newest first, two hundred at most. */
  List<NoticeView> unseen(Collection<String> recipients) {
    return em.createQuery("""
        select n from StaffNotice n where n.seenAt is null and n.recipient in (:recipients) order by n.id desc""", StaffNotice.class)
        .setParameter("recipients", recipients).setMaxResults(MOST)
        .getResultStream().map(StaffNotice::view).toList();
  }

  Optional<StaffNotice> find(long id, Collection<String> recipients) {
    return em.createQuery("select n from StaffNotice n where n.id = :id and n.recipient in (:recipients)", StaffNotice.class)
        .setParameter("id", id).setParameter("recipients", recipients).getResultStream().findFirst();
  }

  /** The reminder of this limit that this officer has not seen yet. */
  Optional<NoticeView> unseenReminder(SubjectRef matter, String user, LimitKind limit) {
    return em.createQuery("""
        select n from StaffNotice n
        where n.matter.number = :number and n.recipient = :user and n.limitKind = :kind and n.seenAt is null""", StaffNotice.class)
        .setParameter("number", matter.number()).setParameter("user", user).setParameter("kind", limit)
        .getResultStream().map(StaffNotice::view).findFirst();
  }
}
