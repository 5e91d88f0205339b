package org.mingcha.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;

/** Finds the cases that the police should have soon. For {@link PoliceWatch}; no user calls it. */
@Stateless
@PermitAll
@Basis("SC-310@2020:5")
public class PoliceReminders {

  /** So long after the approval the leader is reminded; six hours are left then. No article sets the number. */
  private static final Duration AFTER = Duration.ofHours(18);
  private static final int AT_A_TIME = 200;

  @Inject private EntityManager em;
  @Inject private Event<HandingFellDue> news;
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

  public void remind(String number) {
    news.fire(new HandingFellDue(new SubjectRef("penalty-cases", number)));
  }
}
