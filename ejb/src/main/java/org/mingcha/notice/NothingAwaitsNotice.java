package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** One proposal at a time: what has been proposed is signed or sent back, and what has been approved is notified. */
@Basis("SAMR-PROC@2022:56")
public final class NothingAwaitsNotice implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.notices().state() == ProposalState.NONE || aCase.notices().state() == ProposalState.NOTIFIED ? Verdict.allowed()
        : Verdict.refused("notice.proposal-under-way", "SAMR-PROC@2022:56", Map.of("state", aCase.notices().state()));
  }
}
