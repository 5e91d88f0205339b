package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.mingcha.identity.BureauMoved;

/** Matters go with their bureau, or its officers would see none of their own. */
@ApplicationScoped
class WhenBureauMoved {

  @Inject private EntityManager em;

  void follow(@Observes BureauMoved move) {
    em.createNativeQuery("""
        update matter set bureau_path = :to || substr(bureau_path, length(:from) + 1)
        where bureau_path like :from || '%'""")
        .setParameter("from", move.from())
        .setParameter("to", move.to())
        .executeUpdate();
  }
}
