package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What was annulled is not imposed again on the same facts and grounds, unless procedure alone was at fault (不得以同一的事实和理由作出基本相同的决定). */
@Basis({"ALL@2017:71", "ARL@2023:64"})
final class NotTheSameAgain implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.sameAgain() ? Verdict.refused("decision.same-again", "ALL@2017:71", Map.of()) : Verdict.allowed();
  }
}
