package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The bureau pays in what its officers handed in (本部门缴付指定银行). */
@Basis("SAMR-PROC@2022:73")
final class FineWithBureau implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.money().inTheHandsOfTheBureau() ? Verdict.allowed() : Verdict.refused("summary.nothing-handed-in", "SAMR-PROC@2022:73", Map.of());
  }
}
