package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody decides on a case that he or she handles (办案人员不得审批自己承办的案件). Our reading of the offices named there. */
@Basis("SAMR-PROC@2022:46")
public final class DeciderIsNotHandler implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return occasion.user() != null && aCase.handledBy(occasion.user())
        ? Verdict.refused("enforcement.decider-handles", "SAMR-PROC@2022:46", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
