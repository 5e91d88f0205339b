package org.mingcha.rectification;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Only who owes a duty can be told to fulfil it: a shop's is not the platform's, nor the other way round (义务主体). */
@Basis({"SAMR-110@2025:34", "SAMR-110@2025:35", "SAMR-110@2025:36"})
final class OwedByTheParty implements Guard<RectificationOrder> {

  @Override
  public Verdict check(RectificationOrder order, Occasion occasion) {
    return order.owedByTheParty() ? Verdict.allowed()
        : Verdict.refused("rectification.duty-of-another", order.facts().breach().duty().value(), Map.of("capacity", order.capacity()));
  }
}
