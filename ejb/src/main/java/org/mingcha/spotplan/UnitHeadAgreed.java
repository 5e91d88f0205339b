package org.mingcha.spotplan;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The plan goes to the leader after the unit head has looked at it (科室负责人审核后报批). */
@Basis("SAMR-110@2025:21")
final class UnitHeadAgreed implements Guard<SpotPlan> {

  @Override
  public Verdict check(SpotPlan plan, Occasion occasion) {
    return plan.endorsed() ? Verdict.allowed() : Verdict.refused("spotplan.not-endorsed", "SAMR-110@2025:21", Map.of());
  }
}
