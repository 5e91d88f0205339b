package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A remedy left nothing of the decision, and nobody has recorded yet that it is annulled: the leader is waited for. */
@Basis("APL@2021:75")
public final class AnnulmentUnrecorded implements Guard<Executed> {

  @Override
  public Verdict check(Executed aCase, Occasion occasion) {
    return aCase.execution().undone() && !aCase.decisionAnnulled() ? Verdict.allowed()
        : Verdict.refused("execution.nothing-undone", "APL@2021:75", Map.of());
  }
}
