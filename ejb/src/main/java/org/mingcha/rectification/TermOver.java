package org.mingcha.rectification;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody is late before the last day is over (责改期限届满). */
@Basis({"SAMR-110@2025:27", "SAMR-PROC@2022:80"})
final class TermOver implements Guard<RectificationOrder> {

  @Override
  public Verdict check(RectificationOrder order, Occasion occasion) {
    return occasion.today().isAfter(order.dueOn()) ? Verdict.allowed()
        : Verdict.refused("rectification.term-runs", "SAMR-110@2025:27", Map.of("dueOn", order.dueOn()));
  }
}
