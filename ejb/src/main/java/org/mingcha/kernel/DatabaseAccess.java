package org.mingcha.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the one persistence unit injectable with plain {@code @Inject}. */
@Dependent
class DatabaseAccess {

  @Produces
  @PersistenceContext(unitName = "mingcha")
  private EntityManager entityManager;
}
