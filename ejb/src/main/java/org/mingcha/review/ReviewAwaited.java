package org.mingcha.review;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A review answers a request, once (审核机构收到案件材料后审核). */
@Basis("SAMR-PROC@2022:49")
public final class ReviewAwaited implements Guard<Reviewed> {

  @Override
  public Verdict check(Reviewed aCase, Occasion occasion) {
    return aCase.reviews().awaited() ? Verdict.allowed() : Verdict.refused("review.not-awaited", "SAMR-PROC@2022:49", Map.of());
  }
}
