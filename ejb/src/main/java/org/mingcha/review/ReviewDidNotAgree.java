package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A case goes back to its handlers when the review asks for correction or more evidence (建议纠正、补充调查). */
@Basis("SAMR-PROC@2022:54")
public final class ReviewDidNotAgree implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    if (aCase.reviews().awaited()) {
      return Verdict.refused("review.awaited", "SAMR-PROC@2022:54", Map.of());
    }
    return aCase.reviews().passed() ? Verdict.refused("review.agreed", "SAMR-PROC@2022:54", Map.of()) : Verdict.allowed();
  }
}
