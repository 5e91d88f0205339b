package org.mingcha.spotplan;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who proposed a plan, or signed it before, does not sign it (职责分离); our reading. */
@Basis("SAMR-110@2025:21")
final class SignerDidNotPropose implements Guard<SpotPlan> {

  @Override
  public Verdict check(SpotPlan plan, Occasion occasion) {
    return occasion.user() != null && plan.tookPart(occasion.user())
        ? Verdict.refused("spotplan.signer-proposed", "SAMR-110@2025:21", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
