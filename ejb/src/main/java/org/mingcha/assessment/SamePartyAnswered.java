package org.mingcha.assessment;

import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Whether an earlier fine for the same duty on a party of the same name was on this one has been answered, so that no act is fined twice
 * (可能是同一当事人的处罚已经核对).
 */
@Basis("APL@2021:29")
public final class SamePartyAnswered implements Guard<Assessed> {

  @Override
  public Verdict check(Assessed aCase, Occasion occasion) {
    var open = aCase.findings().unanswered(occasion.today());
    return open.isEmpty() ? Verdict.allowed() : Verdict.refused("assessment.same-party-unanswered", "APL@2021:29",
        Map.of("cases", open.stream().map(EarlierPenalty::caseNo).distinct().collect(Collectors.joining("、"))));
  }
}
