package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Who imposed a penalty on the spot does not sign in the house what follows it (办案人员不得审批自己承办的案件). Nobody signs before it; so the
 * offices are parted afterwards, as in the ordinary procedure. Our reading of the article,
 * which has the head of the bureau examine what others found.
 */
@Basis("APL@2021:57")
final class SignerDidNotHandle implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return occasion.user() != null && penalty.hasHandled(occasion.user())
        ? Verdict.refused("summary.signer-handles", "APL@2021:57", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
