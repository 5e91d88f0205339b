package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Payments are recorded while something is owed (缴纳罚没款). */
@Basis({"APL@2021:67", "SAMR-PROC@2022:72"})
public final class SomethingIsOwed implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return !aCase.account(occasion.today()).settled() ? Verdict.allowed()
        : Verdict.refused("execution.nothing-owed", "SAMR-PROC@2022:72", Map.of());
  }
}
