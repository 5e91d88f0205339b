package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Only a fine that was imposed and is still owed can be paid or taken. */
@Basis({"APL@2021:67", "SAMR-PROC@2022:72"})
final class FineOwed implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.owed() ? Verdict.allowed() : Verdict.refused("summary.nothing-owed", "APL@2021:67", Map.of());
  }
}
