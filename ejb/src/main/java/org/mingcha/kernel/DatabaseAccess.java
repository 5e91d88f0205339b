package org.mingcha.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** Makes the one persistence unit, and the database under it, injectable with plain {@code @Inject}. */
@Dependent
class DatabaseAccess {

  @Produces
  @PersistenceContext(unitName = "mingcha")
  private EntityManager entityManager;

  /** For statements that carry many rows at once. Inside a transaction it is the same connection as Hibernate's. */
  @Produces
  @Resource(lookup = "java:jboss/datasources/MingchaDS")
  private DataSource dataSource;
}
