package org.mingcha.enforcement;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader extends the ninety days once, by thirty at most (经部门负责人批准，可以延长三十日). */
@Basis({"SAMR-PROC@2022:64", "APL@2021:60"})
final class NotYetExtended implements Guard<EnforcementCase> {

  @Override
  public Verdict check(EnforcementCase aCase, Occasion occasion) {
    return aCase.known().extensions() == 0 ? Verdict.allowed()
        : Verdict.refused("enforcement.already-extended", "SAMR-PROC@2022:64", Map.of("extensions", aCase.known().extensions()));
  }
}
