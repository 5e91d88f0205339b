package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** One remedy at a time. */
@Basis("APL@2021:73")
public final class NoRemedyPending implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return aCase.execution().pendingRemedy().isEmpty() ? Verdict.allowed()
        : Verdict.refused("execution.remedy-pending", "APL@2021:73", Map.of());
  }
}
