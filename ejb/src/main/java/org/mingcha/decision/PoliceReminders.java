package org.mingcha.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;

/** Finds the cases that the police should have soon. For {@link PoliceWatch}; no user calls it. */
@Stateless
@PermitAll
@Basis("SC-310@2020:5")
public class PoliceReminders {

  /** So long after the approval the leader is reminded; six hours are left then. No article sets the number. */
  private static final Duration AFTER = Duration.ofHours(18);
  private static final Actor WATCH = Actor.system("police-watch");
  private static final int AT_A_TIME = 200;

  @Inject private EntityManager em;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** Numbers of the cases of which nobody has been reminded, the oldest approval first. */
  @SuppressWarnings("unchecked")
  public List<String> due() {
    return em.createNativeQuery("""
        select m.number from enforcement_case c join matter m on m.id = c.id
        where c.transfer_approved_at <= :until and c.transfer_handed_at is null and not c.police_reminded
        order by c.transfer_approved_at limit :most""", String.class)
        .setParameter("until", Instant.now(clock).minus(AFTER)).setParameter("most", AT_A_TIME).getResultList();
  }

  /**
   * Shows the case to the leader too, beside the handlers who have it in hand, and says so in its timeline. That changes nothing in the case: its
   * version stays, and whoever has it open is refused nothing for it. Nothing happens where the police got it meanwhile.
   */
  public void remind(String number) {
    if (shown(number)) {
      audit.record(new SubjectRef("penalty-cases", number), "remind", WATCH, Map.of("who", Duty.LEADER.role()));
    }
  }

  private boolean shown(String number) {
    return em.createNativeQuery("""
        with due as (
          update enforcement_case c set police_reminded = true from matter m
          where m.id = c.id and m.number = :number and c.transfer_approved_at is not null and c.transfer_handed_at is null
            and not c.police_reminded
          returning c.id)
        update matter set escalated_to = :leader from due where matter.id = due.id""")
        .setParameter("number", number).setParameter("leader", Duty.LEADER.name()).executeUpdate() == 1;
  }
}
