package org.mingcha.rectification;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** An order is done with when the last re-check found everything corrected (复查结论为已改正). */
@Basis("APL@2021:28")
final class FoundCorrected implements Guard<RectificationOrder> {

  @Override
  public Verdict check(RectificationOrder order, Occasion occasion) {
    return order.lastFound(RecheckResult.CORRECTED) ? Verdict.allowed()
        : Verdict.refused("rectification.not-corrected", "APL@2021:28", Map.of());
  }
}
