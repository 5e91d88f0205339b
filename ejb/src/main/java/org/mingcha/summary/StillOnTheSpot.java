package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** On the spot means on the day of the decision; afterwards the party pays at the bank (当场收缴). */
@Basis({"SAMR-PROC@2022:72", "APL@2021:68"})
final class StillOnTheSpot implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return occasion.today().equals(penalty.decidedOn()) ? Verdict.allowed()
        : Verdict.refused("summary.no-longer-there", "APL@2021:68", Map.of("decidedOn", penalty.decidedOn()));
  }
}
