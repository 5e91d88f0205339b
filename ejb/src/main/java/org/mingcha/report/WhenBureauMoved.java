package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.mingcha.identity.BureauMoved;

/** Reports go with the bureau that received them. The path is the one column of a report that may ever change. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private EntityManager em;

  void follow(@Observes BureauMoved move) {
    em.createNativeQuery("""
        update platform_report set bureau_path = :to || substr(bureau_path, length(:from) + 1)
        where bureau_path like :from || '%'""")
        .setParameter("from", move.from())
        .setParameter("to", move.to())
        .executeUpdate();
  }
}
