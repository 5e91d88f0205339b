package org.mingcha.spotplan;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A plan ends when every check under it has been published and dealt with, or given up (结果公布、处理完毕): its end makes it known. */
@Basis("SAMR-110@2025:21")
final class NoCheckIsOpen implements Guard<SpotPlan> {

  @Override
  public Verdict check(SpotPlan plan, Occasion occasion) {
    int open = plan.facts().openChecks();
    return open == 0 ? Verdict.allowed() : Verdict.refused("spotplan.checks-open", "SAMR-110@2025:21", Map.of("open", open));
  }
}
