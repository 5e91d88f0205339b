package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Cases that need legal review come before the leaders together, once after each review (集体讨论). */
@Basis("SAMR-PROC@2022:60")
public final class DeliberationDue implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    if (aCase.awaitsDeliberation()) {
      return Verdict.allowed();
    }
    return aCase.decisions().deliberatedAfter(0) ? Verdict.refused("decision.deliberated", "SAMR-PROC@2022:60", Map.of())
        : Verdict.refused("decision.no-deliberation-due", "SAMR-PROC@2022:60", Map.of());
  }
}
