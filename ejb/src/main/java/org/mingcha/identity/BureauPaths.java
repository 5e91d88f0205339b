package org.mingcha.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets rows go with their bureau where a table keeps its path beside them, or its officers would see none of their own. */
@ApplicationScoped
public class BureauPaths {

  @Inject private EntityManager em;

  /**
   * Gives the rows of the bureau, and of all below it, their new path.
   *
   * @param table one with a column {@code bureau_path} that the application may update
   */
  public void follow(String table, BureauMoved move) {
    em.createNativeQuery("""
        update %s set bureau_path = :to || substr(bureau_path, length(:from) + 1)
        where bureau_path like :from || '%%'""".formatted(table))
        .setParameter("from", move.from())
        .setParameter("to", move.to())
        .executeUpdate();
  }
}
