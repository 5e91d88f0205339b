package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Matters;

/** Finds checks by their number, their samples, and what they began; each with its time reckoned. */
@ApplicationScoped
class CheckLookup {

  @Inject private Matters matters;
  @Inject private ObjectionTime time;
  @Inject private EntityManager em;

  /** The check; it may be commanded or viewed. */
  SpotCheck require(String number, Officer reader) {
    return reckoned(matters.require(SpotCheck.class, number, reader.scope()));
  }

  /** The check of a sample; one that this reader may not see is not there. */
  Optional<SpotCheck> ofSample(String code, Officer reader) {
    return found("select c.number from SpotCheck c join c.samples s where s.code = :wanted", code, reader.scope());
  }

  /** The check whose failure began this order, or this lead to tell another bureau from. */
  Optional<SpotCheck> thatBegan(String matterNo) {
    return found("select distinct c.number from SpotCheck c join c.begun b where b.matterNo = :wanted", matterNo, Scope.system());
  }

  SpotCheck reckoned(SpotCheck check) {
    time.reckon(check);
    return check;
  }

  private Optional<SpotCheck> found(String query, String wanted, Scope scope) {
    return em.createQuery(query, String.class).setParameter("wanted", wanted).getResultStream().findFirst()
        .flatMap(number -> matters.find(SpotCheck.class, number, scope)).map(this::reckoned);
  }
}
