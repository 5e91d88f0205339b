package org.mingcha.notice;

import java.util.Optional;
import org.mingcha.penalty.Branch;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.RuleBook;

/** The basis that a penalty names, in the edition of the release (处罚依据). What depends on the act itself is asked of the assessor. */
public final class RuleOfPenalty {

  private RuleOfPenalty() {}

  /** The latest edition; empty for a rule that only a province has. */
  static Optional<PenaltyRule> of(Imposition imposition) {
    return RuleBook.shipped().editions(imposition.rule()).stream().reduce((earlier, later) -> later);
  }

  static Optional<Branch> branch(Imposition imposition) {
    return of(imposition).flatMap(rule -> rule.branch(imposition.serious()));
  }
}
