package org.mingcha.rectification;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * That an order was not obeyed is found by a re-check after the last day, not before it and not without one
 * (逾期后复查，结论为未改正或者部分改正).
 */
@Basis("SAMR-110@2025:27")
final class FoundUncorrectedAfterTerm implements Guard<RectificationOrder> {

  @Override
  public Verdict check(RectificationOrder order, Occasion occasion) {
    return order.uncorrectedAfterTerm() ? Verdict.allowed()
        : Verdict.refused("rectification.recheck-after-term", "SAMR-110@2025:27", Map.of("dueOn", order.dueOn()));
  }
}
