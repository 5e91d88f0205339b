package org.mingcha.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.Page;

/** The absences of officers. */
@ApplicationScoped
class Absences {

  private static final String KIND = "absence";
  private EntityManager em;

  protected Absences() {}

  @Inject
  Absences(EntityManager em) {
    this.em = em;
  }

  void add(Absence absence) {
    em.persist(absence);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** The absence, kept from everybody else's commands until this one is done. */
  Absence requireLocked(long id, String bureau) {
    var absence = em.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (absence == null || !absence.view().bureau().equals(bureau)) {
      throw new NotFound(KIND, String.valueOf(id));
    }
    return absence;
  }

  AbsenceView require(long id, String bureau) {
    return Optional.ofNullable(em.find(Absence.class, id)).map(Absence::view).filter(absence -> absence.bureau().equals(bureau))
        .orElseThrow(() -> new NotFound(KIND, String.valueOf(id)));
  }

  /** Lets only one command at a time enter absences of this officer. */
  void lock(String officer) {
    em.createNativeQuery("select login from officer where login = :officer for update").setParameter("officer", officer).getResultList();
  }

  /** Those of a bureau that are not over on that day, the last entered first. */
  Page<AbsenceView> notOver(String bureau, LocalDate today, String cursor, int limit) {
    var rows = em.createQuery("""
        select a from Absence a
        where a.bureau = :bureau and a.lastDay >= :today and a.state <> org.mingcha.cover.AbsenceState.ENDED and a.id < :before
        order by a.id desc""", Absence.class)
        .setParameter("bureau", bureau)
        .setParameter("today", today)
        .setParameter("before", cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor))
        .setMaxResults(limit + 1)
        .getResultStream().map(Absence::view).toList();
    return Page.cut(rows, limit, row -> String.valueOf(row.id()));
  }

  /** What concerns somebody from that day on: own absences, and those of colleagues for whom he or she stands in or is asked to. */
  List<AbsenceView> concerning(String user, LocalDate today) {
    return em.createQuery("""
        select a from Absence a
        where (a.officer = :user or a.cover = :user) and a.lastDay >= :today
          and a.state in (org.mingcha.cover.AbsenceState.NAMED, org.mingcha.cover.AbsenceState.CONFIRMED)
        order by a.firstDay, a.id""", Absence.class)
        .setParameter("user", user).setParameter("today", today)
        .getResultStream().map(Absence::view).toList();
  }

  /** The absence of this officer in this office, or in any when {@code duty} is null, that shares a day with that time. */
  Optional<AbsenceView> overlapping(String officer, Duty duty, LocalDate from, LocalDate to) {
    return em.createQuery("""
        select a from Absence a
        where a.officer = :officer and (:duty is null or a.duty = :duty) and a.firstDay <= :to and a.lastDay >= :from
          and a.state <> org.mingcha.cover.AbsenceState.ENDED
        order by a.id""", Absence.class)
        .setParameter("officer", officer).setParameter("duty", duty).setParameter("from", from).setParameter("to", to)
        .setMaxResults(1).getResultStream().map(Absence::view).findFirst();
  }
}
