package org.mingcha.assessment;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A case goes to the reviewers again when more has been found since they saw it. */
@Basis("SAMR-PROC@2022:49")
public final class ChangedSinceReview implements Guard<Assessed> {

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    return ActReviewed.changedSinceReview(aCase) ? Verdict.allowed()
        : Verdict.refused("assessment.unchanged-since-review", "SAMR-PROC@2022:49", Map.of());
  }
}
