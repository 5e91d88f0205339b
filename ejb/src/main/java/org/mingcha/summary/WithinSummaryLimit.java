package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** On the spot a person is fined no more than 200 yuan and an organisation no more than 3,000 (当场处罚的限额). */
@Basis({"APL@2021:51", "SAMR-PROC@2022:66"})
final class WithinSummaryLimit implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.fined() && penalty.imposition().fine().compareTo(SummaryLimit.of(penalty)) > 0
        ? Verdict.refused("summary.above-limit", "APL@2021:51", Map.of("limit", SummaryLimit.of(penalty).toString())) : Verdict.allowed();
  }
}
