package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who handles a case does not review it (办案人员不得作为审核人员). */
@Basis("SAMR-PROC@2022:49")
public final class ReviewerIsNotHandler implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    return occasion.user() != null && aCase.handledBy(occasion.user())
        ? Verdict.refused("review.reviewer-handles", "SAMR-PROC@2022:49", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
