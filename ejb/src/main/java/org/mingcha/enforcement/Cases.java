package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.NotFound;

/** The enforcement cases. */
@ApplicationScoped
class Cases {

  private EntityManager em;

  protected Cases() {}

  @Inject
  Cases(EntityManager em) {
    this.em = em;
  }

  void add(EnforcementCase aCase) {
    em.persist(aCase);
  }

  EnforcementCase require(String number, Scope scope) {
    return em.createQuery("""
        select c from EnforcementCase c where c.number = :number and c.bureauPath like :scope""", EnforcementCase.class)
        .setParameter("number", number)
        .setParameter("scope", scope.pathPattern())
        .getResultStream().findFirst().orElseThrow(() -> new NotFound("case", number));
  }
}
