package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A ruling answers an application (法院裁定). */
@Basis("AEL@2011:57")
public final class BeforeCourt implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return aCase.execution().beforeCourt() ? Verdict.allowed()
        : Verdict.refused("execution.not-before-court", "AEL@2011:57", Map.of());
  }
}
