package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Finds the orders that were found not to have been obeyed, for the cases whose penalty waits for that. */
@ApplicationScoped
public class LapsedOrders {

  private EntityManager em;

  protected LapsedOrders() {}

  @Inject
  LapsedOrders(EntityManager em) {
    this.em = em;
  }

  /** Those that belong to one of these leads or cases, in the order in which they were opened. */
  public List<LapsedOrder> within(Collection<String> numbers) {
    return em.createQuery("""
        select o from RectificationOrder o, Link l
        where l.toNo = o.number and l.fromNo in (:numbers) and o.stage = :lapsed
        order by o.id""", RectificationOrder.class)
        .setParameter("numbers", numbers)
        .setParameter("lapsed", RectificationStage.LAPSED.name())
        .getResultList().stream().map(RectificationOrder::lapsed).toList();
  }
}
