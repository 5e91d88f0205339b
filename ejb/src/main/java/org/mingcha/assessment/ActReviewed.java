package org.mingcha.assessment;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A review answers for the facts that it saw; what was found since has to be reviewed again (审核事实是否清楚). */
@Basis({"SAMR-PROC@2022:49", "SAMR-PROC@2022:53"})
public final class ActReviewed implements Guard<Assessed> {

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return changedSinceReview(aCase) ? Verdict.refused("assessment.changed-since-review", "SAMR-PROC@2022:53", Map.of()) : Verdict.allowed();
  }

  /** Whether something was found after the last review that was concluded. */
  public static boolean changedSinceReview(Assessed aCase) {
    return aCase.findings().count() > 0 && aCase.findings().choice().isPresent() && !aCase.findings().reviewedAsTheyAre();
  }
}
