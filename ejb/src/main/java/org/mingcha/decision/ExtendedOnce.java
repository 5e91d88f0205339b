package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leaders discuss a further extension together when the first is not enough (仍不能作出决定的，集体讨论). */
@Basis("SAMR-PROC@2022:64")
public final class ExtendedOnce implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.extensions() > 0 ? Verdict.allowed()
        : Verdict.refused("enforcement.not-yet-extended", "SAMR-PROC@2022:64", Map.of());
  }
}
