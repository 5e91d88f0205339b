package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Declined is what was reported (不批准移送的，将理由记录在案). */
@Basis("SC-310@2020:5")
public final class CrimeReported implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().suspicionOpen() ? Verdict.allowed() : Verdict.refused("decision.no-crime-reported", "SC-310@2020:5", Map.of());
  }
}
