package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** That a case goes to the police is approved by the head of the bureau or whoever stands in, by no deputy (正职或者主持工作的负责人审批). */
@Basis("SC-310@2020:5")
public final class PoliceTransferByPrincipal implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return occasion.user() == null || aCase.principal(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("decision.principal-only", "SC-310@2020:5", Map.of("user", occasion.user()));
  }
}
