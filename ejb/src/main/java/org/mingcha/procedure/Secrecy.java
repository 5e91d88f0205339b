package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Ends the secrecy of a matter, and of everything that shares it (公布后解密). */
@ApplicationScoped
public class Secrecy {

  private EntityManager em;

  protected Secrecy() {}

  @Inject
  Secrecy(EntityManager em) {
    this.em = em;
  }

  /** From now on the matter, and what was opened from it, is seen as any other; in the caller's transaction. */
  public void end(Matter matter) {
    matter.openUp();
    em.flush();
    em.createNativeQuery("update matter set secret_of = null where secret_of = :number")
        .setParameter("number", matter.number())
        .executeUpdate();
  }
}
