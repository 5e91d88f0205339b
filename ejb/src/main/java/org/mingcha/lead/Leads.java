package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.NotFound;

/** The leads. */
@ApplicationScoped
class Leads {

  private EntityManager em;

  protected Leads() {}

  @Inject
  Leads(EntityManager em) {
    this.em = em;
  }

  void add(Lead lead) {
    em.persist(lead);
  }

  /** Raises the version at the end, so that nobody else's command on the same version is done beside this one. */
  void touch(Lead lead) {
    em.lock(lead, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  Lead require(String number, Scope scope) {
    return find(number, scope).orElseThrow(() -> new NotFound("lead", number));
  }

  Optional<Lead> find(String number, Scope scope) {
    return em.createQuery("select l from Lead l where l.number = :number and l.bureauPath like :scope", Lead.class)
        .setParameter("number", number)
        .setParameter("scope", scope.pathPattern())
        .getResultStream().findFirst();
  }
}
