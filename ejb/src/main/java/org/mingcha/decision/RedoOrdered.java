package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A case is decided anew where whoever annulled the decision ordered so (责令重新作出). */
@Basis("APL@2021:75")
public final class RedoOrdered implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().redoBy().isPresent() ? Verdict.allowed() : Verdict.refused("decision.no-redo-ordered", "APL@2021:75", Map.of());
  }
}
