package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What has to be decided anew is not laid aside (责令重新作出的，不得径行归档). */
@Basis("APL@2021:75")
public final class NoRedoOrdered implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().redoBy().isEmpty() ? Verdict.allowed() : Verdict.refused("decision.redo-ordered", "APL@2021:75", Map.of());
  }
}
