package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** It is decided anew where whoever annulled the decision ordered so (责令重新作出). */
@Basis("APL@2021:75")
final class RedoOrdered implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.decisions().redoOrdered() ? Verdict.allowed() : Verdict.refused("decision.no-redo-ordered", "APL@2021:75", Map.of());
  }
}
