package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;

/** Finds the orders that were given in a lead or case, whatever came of them. */
@ApplicationScoped
public class GivenOrders {

  private static final List<String> NOT_GIVEN =
      List.of(RectificationStage.DRAFTED.name(), RectificationStage.PROPOSED.name(), RectificationStage.WITHDRAWN.name());

  private EntityManager em;
  private TimeLimits limits;
  private Bureaus bureaus;

  protected GivenOrders() {}

  @Inject
  GivenOrders(EntityManager em, TimeLimits limits, Bureaus bureaus) {
    this.em = em;
    this.limits = limits;
    this.bureaus = bureaus;
  }

  /** Those that belong to one of these leads or cases, in the order in which they were opened. */
  public List<GivenOrder> within(Collection<String> numbers) {
    var orders = em.createQuery("""
        select distinct o from RectificationOrder o left join fetch o.rechecks, Link l
        where l.toNo = o.number and l.fromNo in (:numbers) and o.stage not in (:notGiven)
        order by o.id""", RectificationOrder.class)
        .setParameter("numbers", numbers).setParameter("notGiven", NOT_GIVEN).getResultList();
    var running = limits.ofMany(orders.stream().map(RectificationOrder::ref).toList());
    return orders.stream().map(order -> order.given(level(bureaus.require(order.bureau())), lastDay(running.getOrDefault(order.ref(), List.of()))))
        .toList();
  }

  private static BureauLevel level(BureauView bureau) {
    return bureau.isOf(BureauLevel.PROVINCE) ? BureauLevel.PROVINCE : bureau.level();
  }

  private static LocalDate lastDay(List<TimeLimitView> limits) {
    return limits.stream().filter(limit -> limit.kind() == LimitKind.RECTIFY).reduce((earlier, later) -> later)
        .map(TimeLimitView::dueOn).orElse(null);
  }
}
