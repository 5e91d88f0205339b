package org.mingcha.assessment;

import java.util.Optional;
import java.util.function.Function;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.Bar;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * A penalty is one that its rule provides for this act, this party, this bureau and this day, and no second fine for the act
 * (处罚法定、过罚相当、一事不再罚).
 */
@Basis({"SAMR-110@2025:27", "SAMR-110@2025:28", "SAMR-110@2025:29", "SAMR-110@2025:30", "SAMR-110@2025:31", "SAMR-110@2025:32",
    "SAMR-110@2025:33", "APL@2021:29"})
public final class PenaltyLawful implements Guard<Assessed> {

  private final Function<Assessed, Optional<Imposition>> penalty;

  private PenaltyLawful(Function<Assessed, Optional<Imposition>> penalty) {
    this.penalty = penalty;
  }

  /** The penalty that somebody is about to propose; while none is, nothing stands against proposing one. */
  public static PenaltyLawful proposed() {
    return new PenaltyLawful(aCase -> Optional.ofNullable(aCase.intended()));
  }

  /** The penalty that is to be approved, notified or decided. */
  public static PenaltyLawful inMind() {
    return new PenaltyLawful(Assessed::penaltyInMind);
  }

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return penalty.apply(aCase).flatMap(imposition -> aCase.findings().facts(occasion.today())
        .flatMap(facts -> aCase.findings().history().assessor().against(imposition, facts))).map(PenaltyLawful::refused).orElseGet(Verdict::allowed);
  }

  static Verdict refused(Bar bar) {
    return Verdict.refused(bar.code(), bar.basis().value(), bar.facts());
  }
}
