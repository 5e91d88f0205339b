package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader signs what has been proposed (报部门负责人批准). */
@Basis("SAMR-PROC@2022:56")
public final class ProposalAwaitsSignature implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.notices().state() == ProposalState.PROPOSED ? Verdict.allowed()
        : Verdict.refused("notice.nothing-to-sign", "SAMR-PROC@2022:56", Map.of());
  }
}
