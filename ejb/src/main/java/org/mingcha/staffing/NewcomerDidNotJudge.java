package org.mingcha.staffing;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NewcomerGuard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Who has reviewed or decided in a matter does not come to handle it (审核人员、审批人员不得转为办案人员). The articles part those
 * offices from the handlers; that a hand-over may not join them either is our reading.
 */
@Dependent
@Basis({"SAMR-PROC@2022:49", "APL@2021:57"})
public final class NewcomerDidNotJudge implements NewcomerGuard {

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    if (matter.tookStep(occasion.user(), Duty.LEGAL_REVIEWER)) {
      return Verdict.refused("staffing.newcomer-reviewed", "SAMR-PROC@2022:49", Map.of("user", occasion.user()));
    }
    return matter.tookStep(occasion.user(), Duty.LEADER)
        ? Verdict.refused("staffing.newcomer-decided", "APL@2021:57", Map.of("user", occasion.user())) : Verdict.allowed();
  }
}
