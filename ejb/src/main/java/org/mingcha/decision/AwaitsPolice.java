package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What was approved for the police is handed over, once (批准移送后向公安机关移送). */
@Basis("SC-310@2020:5")
public final class AwaitsPolice implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().awaitsPolice() ? Verdict.allowed() : Verdict.refused("decision.not-awaiting-police", "SC-310@2020:5", Map.of());
  }
}
