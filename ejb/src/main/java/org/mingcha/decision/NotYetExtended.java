package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader extends the ninety days once, by thirty at most (经部门负责人批准，可以延长三十日). */
@Basis({"SAMR-PROC@2022:64", "APL@2021:60"})
public final class NotYetExtended implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.extensions() == 0 ? Verdict.allowed()
        : Verdict.refused("enforcement.already-extended", "SAMR-PROC@2022:64", Map.of("extensions", aCase.extensions()));
  }
}
