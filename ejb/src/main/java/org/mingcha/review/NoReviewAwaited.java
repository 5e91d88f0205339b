package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** While the reviewers have the file, the case waits for them (审核期间等待审核意见). */
@Basis("SAMR-PROC@2022:55")
public final class NoReviewAwaited implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    return aCase.reviews().awaited() ? Verdict.refused("review.awaited", "SAMR-PROC@2022:55", Map.of()) : Verdict.allowed();
  }
}
