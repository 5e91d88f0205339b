package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Nobody decides on a case that he or she handles (办案人员不得审批自己承办的案件). The article has the head of the bureau examine what the
 * investigation found, and decide; that one person may not be both is our reading of it.
 */
@Basis("APL@2021:57")
public final class DeciderIsNotHandler implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return occasion.user() != null && aCase.handledBy(occasion.user())
        ? Verdict.refused("enforcement.decider-handles", "APL@2021:57", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
