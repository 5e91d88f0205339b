package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The party is told what the leader has approved, not before (部门负责人批准后，书面告知). */
@Basis({"SAMR-PROC@2022:56", "SAMR-PROC@2022:57"})
public final class ProposalApproved implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.notices().state() == ProposalState.APPROVED ? Verdict.allowed()
        : Verdict.refused("notice.not-approved", "SAMR-PROC@2022:57", Map.of());
  }
}
