package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A ruling answers an application, or ends the enforcement that the court has granted (法院裁定、终结执行). */
@Basis({"AEL@2011:57", "SAMR-PROC@2022:77"})
public final class BeforeCourt implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return aCase.execution().beforeCourt() || aCase.execution().enforcedByCourt() ? Verdict.allowed()
        : Verdict.refused("execution.not-before-court", "AEL@2011:57", Map.of());
  }
}
