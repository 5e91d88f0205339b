package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** One application at a time, and none for what the court enforces already. */
@Basis("AEL@2011:54")
public final class NotBeforeCourt implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    if (aCase.execution().beforeCourt()) {
      return Verdict.refused("execution.before-court", "AEL@2011:54", Map.of());
    }
    return aCase.execution().enforcedByCourt() ? Verdict.refused("execution.court-enforces", "AEL@2011:54", Map.of()) : Verdict.allowed();
  }
}
