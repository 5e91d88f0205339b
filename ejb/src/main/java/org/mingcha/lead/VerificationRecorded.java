package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Filing is proposed only on findings of a verification (核查后才决定是否立案). */
@Basis("SAMR-PROC@2022:18")
final class VerificationRecorded implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return lead.verified() ? Verdict.allowed()
        : Verdict.refused("lead.verification-missing", "SAMR-PROC@2022:18", Map.of());
  }
}
