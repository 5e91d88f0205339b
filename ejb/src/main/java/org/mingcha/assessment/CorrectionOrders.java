package org.mingcha.assessment;

import java.util.Set;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.CorrectionOrder;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.GivenOrder;

/** Orders to correct as the penalty rules ask for them. */
final class CorrectionOrders {

  private CorrectionOrders() {}

  /** One under another law is about what the handlers say; one under Order 110 says it itself, whatever they say. */
  static CorrectionOrder of(GivenOrder order, ActFinding found) {
    var conducts = order.breach() == Breach.OTHER
        ? found.about(order.number()).map(OrderedConducts::conducts).orElse(Set.of()) : Set.<Conduct>of();
    return new CorrectionOrder(order.number(), order.breach(), conducts, order.level(), order.servedOn(), order.dueOn(), order.recheckedOn(),
        order.result());
  }
}
