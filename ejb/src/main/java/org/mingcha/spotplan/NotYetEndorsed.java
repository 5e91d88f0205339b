package org.mingcha.spotplan;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The unit head signs once (抽查计划由科室负责人审核一次). */
@Basis("SAMR-110@2025:21")
final class NotYetEndorsed implements Guard<SpotPlan> {

  @Override
  public Verdict check(SpotPlan plan, Occasion occasion) {
    return plan.endorsed() ? Verdict.refused("spotplan.already-endorsed", "SAMR-110@2025:21", Map.of()) : Verdict.allowed();
  }
}
