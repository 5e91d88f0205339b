package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Penalties in cases that need legal review are discussed by the leaders together before they are decided (集体讨论决定). */
@Basis({"SAMR-PROC@2022:60", "APL@2021:57"})
public final class Deliberated implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.awaitsDeliberation() ? Verdict.refused("decision.not-deliberated", "SAMR-PROC@2022:60", Map.of()) : Verdict.allowed();
  }
}
