package org.mingcha.summary.money;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The bureau pays in what its officers handed in (本部门缴付指定银行). */
@Basis("SAMR-PROC@2022:73")
public final class FineWithBureau implements Guard<FineTaken> {

  @Override
  public Verdict check(FineTaken penalty, Occasion occasion) {
    return penalty.money().inTheHandsOfTheBureau() ? Verdict.allowed() : Verdict.refused("summary.nothing-handed-in", "SAMR-PROC@2022:73", Map.of());
  }
}
