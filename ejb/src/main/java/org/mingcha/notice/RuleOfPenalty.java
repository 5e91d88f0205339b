package org.mingcha.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.Branch;
import org.mingcha.penalty.FineRange;
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

  /**
   * Refuses a penalty by a rule that is none, by a branch that the rule does not have, or with a fine above what that allows to
   * anybody. Less than it asks for is lawful where the law mitigates, and is left to the reviewer.
   *
   * @throws Invalid no rule has that id
   * @throws RuleRefused the rule sends elsewhere for the penalty, has no branch for serious circumstances, or no such fine
   */
  @Basis({"SAMR-110@2025:26", "SAMR-110@2025:27"})
  public static void demand(Imposition imposition) {
    var rule = of(imposition).orElseThrow(() -> new Invalid(List.of(Violation.of("/rule", "penalty.unknown-rule"))));
    if (rule.nature() != PenaltyRule.Nature.PENALTY) {
      throw new RuleRefused("penalty.no-penalty-of-its-own", rule.source(), Map.of());
    }
    if (rule.branch(imposition.serious()).isEmpty()) {
      throw new RuleRefused("penalty.no-serious-branch", rule.source(), Map.of());
    }
    branch(imposition).flatMap(Branch::fixedRange).filter(range -> above(imposition, range)).ifPresent(range -> {
      throw new RuleRefused("penalty.fine-above", rule.basis(), Map.of("min", range.min(), "max", range.max()));
    });
  }

  private static boolean above(Imposition imposition, FineRange range) {
    return imposition.fine() != null && imposition.fine().compareTo(range.max()) > 0;
  }
}
