package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.assessment.ActReviewed;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Once the party was heard, or more was found since they saw it, the file goes to the reviewers again. */
@Basis("SAMR-PROC@2022:50")
public final class HearingReviewDue implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return ActReviewed.changedSinceReview(aCase) || aCase.hearings().reported() > 0 && !aCase.reviews().passedAfter(aCase.hearings().reported()) ? Verdict.allowed()
        : Verdict.refused("enforcement.no-review-due", "SAMR-PROC@2022:50", Map.of());
  }
}
