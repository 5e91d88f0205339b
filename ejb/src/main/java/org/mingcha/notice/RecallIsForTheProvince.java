package org.mingcha.notice;

import java.util.Map;
import org.mingcha.identity.BureauLevel;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who did not help with a recall is punished by the provincial bureau, which does not hand that down (由省级部门处罚，不得交办下级). */
@Basis({"SAMR-110@2025:30", "SAMR-PROC@2022:15"})
public final class RecallIsForTheProvince implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.provincial()
        || aCase.penaltyInMind().flatMap(RuleOfPenalty::of).filter(rule -> rule.level() == BureauLevel.PROVINCE).isEmpty() ? Verdict.allowed()
        : Verdict.refused("notice.recall-provincial", "SAMR-110@2025:30", Map.of());
  }
}
