package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What was never decided is neither contested nor annulled; a case may be closed without a decision (终止调查、移送). */
@Basis("APL@2021:73")
public final class DecisionMade implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().last().isPresent() ? Verdict.allowed() : Verdict.refused("decision.none-made", "APL@2021:73", Map.of());
  }
}
