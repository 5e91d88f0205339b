package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** No penalty is proposed before the review agrees (未经审核或者审核未通过的，不得报批). */
@Basis({"SAMR-PROC@2022:49", "SAMR-PROC@2022:50", "SAMR-PROC@2022:56"})
public final class ReviewPassed implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    if (aCase.reviews().passed()) {
      return Verdict.allowed();
    }
    return aCase.reviews().answered() ? Verdict.refused("review.not-passed", "SAMR-PROC@2022:50", Map.of())
        : Verdict.refused("review.not-finished", "SAMR-PROC@2022:50", Map.of());
  }
}
