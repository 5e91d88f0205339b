package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
