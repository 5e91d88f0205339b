package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A case is reviewed when its investigation is over and reported on (调查终结，撰写调查终结报告). */
@Basis({"SAMR-PROC@2022:48", "SAMR-PROC@2022:49"})
public final class InvestigationClosed implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return aCase.investigationClosed() ? Verdict.allowed()
        : Verdict.refused("enforcement.investigation-open", "SAMR-PROC@2022:48", Map.of());
  }
}
