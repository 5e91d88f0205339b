package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.mingcha.identity.BureauMoved;

/** Reports and the keys they are found by go with the bureau that received them. The path is all that may ever change. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private EntityManager em;

  void follow(@Observes BureauMoved move) {
    follow("platform_report", move);
    follow("report_key", move);
  }

  private void follow(String table, BureauMoved move) {
    em.createNativeQuery("""
        update %s set bureau_path = :to || substr(bureau_path, length(:from) + 1)
        where bureau_path like :from || '%%'""".formatted(table))
        .setParameter("from", move.from())
        .setParameter("to", move.to())
        .executeUpdate();
  }
}
