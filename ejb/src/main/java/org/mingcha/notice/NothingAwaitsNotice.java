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
    var state = aCase.notices().state();
    return switch (state) {
      case NONE, NOTIFIED -> Verdict.allowed();
      case PROPOSED -> Verdict.refused("notice.proposal-under-way", "SAMR-PROC@2022:56", Map.of("state", state));
      case APPROVED -> Verdict.refused("notice.awaits-notice", "SAMR-PROC@2022:56", Map.of("state", state));
    };
  }
}
