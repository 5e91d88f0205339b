package org.mingcha.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** Makes the one persistence unit, and the database under it, injectable with plain {@code @Inject}. */
@Dependent
class DatabaseAccess {

  @PersistenceContext(unitName = "mingcha")
  private EntityManager entityManager;

  @Resource private TransactionSynchronizationRegistry transaction;

  /** For statements that carry many rows at once. Inside a transaction it is the same connection as Hibernate's. */
  @Produces
  @Resource(lookup = "java:jboss/datasources/MingchaDS")
  private DataSource dataSource;

  @Produces
  EntityManager entityManager() {
    return TruthfulFind.of(entityManager, transaction);
  }
}
