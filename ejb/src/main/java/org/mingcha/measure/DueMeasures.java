package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.Duty;

/** Finds the measures of all bureaus whose end is so near that somebody has to be reminded who has not been yet. */
@ApplicationScoped
class DueMeasures {

  private static final int AT_A_TIME = 200;

  private EntityManager em;

  protected DueMeasures() {}

  @Inject
  DueMeasures(EntityManager em) {
    this.em = em;
  }

  /** Their numbers, soonest end first; what is reminded is not found again. */
  @SuppressWarnings("unchecked")
  List<String> toRemind(LocalDate today) {
    return em.createNativeQuery("""
        select t.subject_no from time_limit t
        join matter x on x.number = t.subject_no
        join measure m on m.id = x.id
        where t.state = 'RUNNING' and t.kind in ('SEIZURE', 'RELEASE_PRESERVED_EVIDENCE') and x.closed_at is null
          and (t.due_on <= :first and m.raised_to is null
            or t.due_on <= :second and m.raised_to = 'INSPECTOR'
            or t.due_on <= :last and m.raised_to = 'UNIT_HEAD')
        order by t.due_on, t.id limit :most""", String.class)
        .setParameter("first", today.plusDays(Reminders.FIRST))
        .setParameter("second", today.plusDays(Reminders.SECOND))
        .setParameter("last", today.plusDays(Reminders.LAST))
        .setParameter("most", AT_A_TIME)
        .getResultList();
  }

  /**
   * Stores that this office has been reminded; to superiors the measure is shown from now on. That changes nothing in the measure: its version
   * stays, and whoever has it open is refused nothing for it. False when a command was faster; then it is asked again whether to remind.
   */
  boolean reminded(Measure measure, Duty duty) {
    return em.createNativeQuery("""
        with shown as (
          update matter set escalated_to = coalesce(cast(:superior as text), escalated_to) where number = :number and version = :version returning id)
        update measure set raised_to = :duty from shown where measure.id = shown.id""")
        .setParameter("superior", duty == Duty.INSPECTOR ? null : duty.name())
        .setParameter("number", measure.number()).setParameter("version", measure.version()).setParameter("duty", duty.name())
        .executeUpdate() == 1;
  }
}
