package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * What a reconsideration or a court has annulled or found void is not carried out, nor laid aside, before the leader has recorded that it is
 * annulled (撤销、确认无效的，先记录撤销).
 */
@Basis({"APL@2021:75", "ALL@2017:70", "ALL@2017:75", "ARL@2023:64"})
public final class DecisionStands implements Guard<Executed> {

  @Override
  public Verdict check(Executed aCase, Occasion occasion) {
    return !aCase.execution().undone() || aCase.decisionAnnulled() ? Verdict.allowed()
        : Verdict.refused("execution.undone", "APL@2021:75", Map.of());
  }
}
