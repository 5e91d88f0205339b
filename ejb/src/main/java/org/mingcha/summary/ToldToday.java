package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** On the spot means that the party is told, heard and handed the decision on one day; whoever comes back later tells it anew (当场). */
@Basis({"APL@2021:52", "SAMR-PROC@2022:69"})
final class ToldToday implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return occasion.today().equals(penalty.lastTaken("tell")) ? Verdict.allowed()
        : Verdict.refused("summary.told-earlier", "APL@2021:52", Map.of("toldOn", penalty.lastTaken("tell")));
  }
}
