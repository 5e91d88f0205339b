package org.mingcha.summary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.decision.Annulment;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

/**
 * A decision that does not hold any more: which it was, what it said, and why it fell.
 *
 * @param fine null for a mere warning
 */
@Embeddable
public record AnnulledDecision(Annulment annulment, String decisionNo, LocalDate decidedOn, String rule, Yuan fine, String facts)
    implements Serializable {

  /** Whether that would say the same again on the same facts, and it did not fall for its procedure alone. */
  boolean sameAs(Imposition imposition, PlainAct act) {
    return !annulment.procedural() && rule.equals(imposition.rule()) && facts.equals(act.facts())
        && (fine == null ? imposition.fine() == null : imposition.fine() != null && fine.compareTo(imposition.fine()) == 0);
  }
}
