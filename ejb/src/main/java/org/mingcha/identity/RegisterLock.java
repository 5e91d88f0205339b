package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Lets changes of the registers wait for one another, on every node: two moves at once could make a ring of bureaus, two
 * new entries the same token.
 */
@ApplicationScoped
public class RegisterLock {

  @Inject private EntityManager em;

  /** Waits for its turn and keeps it until the transaction ends. To be called before anything is read. */
  public void take() {
    em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('mingcha.register')) as text)").getSingleResult();
  }
}
