package org.mingcha.idempotency;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.mingcha.kernel.SystemScope;

/** Forgets answers after a week: nobody repeats a command later, and the table stays small. */
@Singleton
public class OldAnswers {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject private EntityManager em;
  @Inject private Clock clock;

  @SystemScope("old-answers")
  @Schedule(hour = "3", minute = "17", persistent = false)
  public void forget() {
    em.createNativeQuery("delete from first_answer where answered_at < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
