package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** An interview is closed when every commitment is proven or written off (承诺事项全部落实或者核销后办结). */
@Basis("SAMR-110@2025:23")
final class CommitmentsSettled implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    var open = interview.openCommitments();
    return open == 0 ? Verdict.allowed()
        : Verdict.refused("interview.commitments-open", "SAMR-110@2025:23", Map.of("open", open));
  }
}
