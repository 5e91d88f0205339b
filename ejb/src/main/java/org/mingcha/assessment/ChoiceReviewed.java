package org.mingcha.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * The rule of a penalty is the one that the review confirmed; a rule that fines higher was passed over for a reason, and every
 * open question has the legal reviewer's (审核适用依据是否正确).
 */
@Basis({"SAMR-PROC@2022:53", "SAMR-PROC@2022:50", "APL@2021:29"})
public final class ChoiceReviewed implements Guard<Assessed> {

  private final Function<Assessed, Optional<Imposition>> penalty;

  private ChoiceReviewed(Function<Assessed, Optional<Imposition>> penalty) {
    this.penalty = penalty;
  }

  /** Of the penalty that somebody is about to propose. */
  public static ChoiceReviewed proposed() {
    return new ChoiceReviewed(aCase -> Optional.ofNullable(aCase.intended()));
  }

  /** Of the penalty that is to be approved, notified or decided. */
  public static ChoiceReviewed inMind() {
    return new ChoiceReviewed(Assessed::penaltyInMind);
  }

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    var facts = aCase.findings().facts(occasion.today());
    return facts.isEmpty() ? Verdict.allowed()
        : penalty.apply(aCase).map(imposition -> reviewed(aCase, imposition, facts.get())).orElseGet(Verdict::allowed);
  }

  private static Verdict reviewed(Assessed aCase, Imposition imposition, ActFacts facts) {
    var choice = aCase.findings().choice();
    if (choice.filter(confirmed -> imposition.rule().equals(confirmed.rule())).isEmpty()) {
      return Verdict.refused("assessment.rule-unreviewed", "SAMR-PROC@2022:53", Map.of("rule", imposition.rule()));
    }
    return aCase.findings().history().assessor().unreviewed(imposition.rule(), imposition.fine() != null, facts, choice.get().content())
        .map(PenaltyLawful::refused).orElseGet(Verdict::allowed);
  }
}
