package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * While the head of the bureau has not said whether a suspected crime goes to the police, the case is not decided: no penalty takes the place of
 * the transfer (不得以行政处罚代替移送), and neither does a decision not to punish. What was decided before it was suspected stands.
 */
@Basis("SC-310@2020:11")
public final class NoCrimeReportOpen implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().suspicionOpen() ? Verdict.refused("decision.crime-undecided", "SC-310@2020:11", Map.of()) : Verdict.allowed();
  }
}
