package org.mingcha.summary.money;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Officers hand in a fine that they took and still hold (当场收缴的罚款交至本部门). */
@Basis("SAMR-PROC@2022:73")
public final class FineWithOfficers implements Guard<FineTaken> {

  @Override
  public Verdict check(FineTaken penalty, Occasion occasion) {
    return penalty.money().inTheHandsOfOfficers() ? Verdict.allowed() : Verdict.refused("summary.nothing-collected", "SAMR-PROC@2022:73", Map.of());
  }
}
