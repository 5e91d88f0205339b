package org.mingcha.enforcement;

import java.util.Map;
import org.mingcha.execution.PublicityDue;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Penalties are made public, and no decision that imposes none (公示的是行政处罚决定；不予处罚、仅受警告的不公示). What has been published or
 * pushed once may still be withdrawn and ended, whatever has become of it.
 */
@Basis({"SAMR-45@2021:9", "SAMR-110@2025:24"})
final class PenaltyIsPublic implements Guard<EnforcementCase> {

  @Override
  public Verdict check(EnforcementCase aCase, Occasion occasion) {
    var holds = aCase.execution().heldUnlawful() ? null : aCase.imposed();
    return holds != null && PublicityDue.of(holds) || !aCase.execution().publicity().isEmpty() ? Verdict.allowed()
        : Verdict.refused("execution.nothing-public", "SAMR-45@2021:9", Map.of());
  }
}
