package org.mingcha.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.SubjectRef;

/** Takes news for outside in the transaction of the command; {@link Relay} carries it out afterwards. */
@ApplicationScoped
public class Outbox {

  private EntityManager em;
  private Clock clock;

  protected Outbox() {}

  @Inject
  Outbox(EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  public void put(String topic, SubjectRef subject, Map<String, ?> payload) {
    em.persist(OutboxEntry.of(topic, subject, CanonicalJson.of(payload), clock.instant()));
  }
}
