package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A remedy that ended was sought. */
@Basis("APL@2021:73")
public final class RemedyPending implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return aCase.execution().pendingRemedy().isPresent() ? Verdict.allowed()
        : Verdict.refused("execution.no-remedy", "APL@2021:73", Map.of());
  }
}
