package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.sampling.Conclusion;

/**
 * A failed result stands when producer and seller have received it and their fifteen days are over, or when their objections
 * have been decided (异议期满或者异议已处理). Nobody waits for an objection to a good result.
 */
@Basis("PQL@2018:15")
final class ObjectionWindowOver implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    if (check.conclusion() == Conclusion.QUALIFIED) {
      return Verdict.allowed();
    }
    var without = check.telling().objectorsWithoutReceipt();
    if (!without.isEmpty()) {
      return Verdict.refused("spotcheck.receipt-missing", "PQL@2018:15", Map.of("recipients", without));
    }
    return check.lastDayToObject().filter(day -> !occasion.today().isAfter(day))
        .map(day -> Verdict.refused("spotcheck.window-open", "PQL@2018:15", Map.of("dueOn", day)))
        .orElseGet(Verdict::allowed);
  }
}
