package org.mingcha.rectification;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Help with a recall is ordered by the provincial bureau of the place, and by no other (由所在地省级部门责令改正，不得下放). */
@Basis("SAMR-110@2025:30")
final class OrderedByProvince implements Guard<RectificationOrder> {

  @Override
  public Verdict check(RectificationOrder order, Occasion occasion) {
    return order.withinCompetence() ? Verdict.allowed()
        : Verdict.refused("rectification.provincial-only", "SAMR-110@2025:30", Map.of("bureau", order.bureau()));
  }
}
