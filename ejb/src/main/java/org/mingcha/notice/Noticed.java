package org.mingcha.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.kernel.Citation;
import org.mingcha.penalty.Imposition;

/** A case whose penalty is notified before it is decided, as the rules on notices ask it. */
public interface Noticed {

  Notices notices();

  /** The last day on which the party may speak to the notice or ask for a hearing; null while no notice has been served. */
  LocalDate statementDueOn();

  /** The penalty that somebody is about to propose or decide; null when the question is only whether one may be. */
  Imposition intended();

  /**
   * Whether an order to correct, given by this article to a party of the case, was found not to have been obeyed in time. Orders under
   * other laws than Order 110 are given by the general article, so that any order serves there.
   */
  boolean correctionFailed(Citation orderedBy);

  /** Whether the bureau is a provincial one. */
  boolean provincial();

  /** What somebody is about to propose or decide, or else what was proposed last. */
  default Optional<Imposition> penaltyInMind() {
    return Optional.ofNullable(intended()).or(() -> notices().proposal().map(PenaltyProposal::imposition));
  }
}
