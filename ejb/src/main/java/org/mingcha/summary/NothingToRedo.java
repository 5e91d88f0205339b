package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What has to be decided anew is not laid aside (责令重新作出的，不得径行归档). */
@Basis("APL@2021:75")
final class NothingToRedo implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.decisions().redoOrdered() ? Verdict.refused("summary.redo-ordered", "APL@2021:75", Map.of()) : Verdict.allowed();
  }
}
