package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.Bureaus;
import org.mingcha.procedure.Briefing;
import org.mingcha.procedure.Matter;

/** Tells an order what its guards ask and it does not keep itself: the last day, and of which level its bureau is. */
@ApplicationScoped
class RectificationKnowledge implements Briefing {

  @Inject private TimeLimits limits;
  @Inject private Bureaus bureaus;

  @Override
  public void brief(Matter matter) {
    if (matter instanceof RectificationOrder order) {
      reckon(order);
    }
  }

  void reckon(RectificationOrder order) {
    order.reckoned(bureaus.require(order.bureau()), lastDay(order));
  }

  private LocalDate lastDay(RectificationOrder order) {
    return limits.of(order.ref()).stream().filter(limit -> limit.kind() == LimitKind.RECTIFY)
        .reduce((earlier, later) -> later).map(TimeLimitView::dueOn).orElse(null);
  }
}
