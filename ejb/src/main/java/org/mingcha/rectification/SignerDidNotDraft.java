package org.mingcha.rectification;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who drafted or handles an order does not sign it (职责分离). Our reading: officers carry out, their leader answers for the paper. */
@Basis("APL@2021:28")
final class SignerDidNotDraft implements Guard<RectificationOrder> {

  @Override
  public Verdict check(RectificationOrder order, Occasion occasion) {
    return occasion.user() != null && order.draftedOrHandledBy(occasion.user())
        ? Verdict.refused("rectification.signer-drafted", "APL@2021:28", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
