package org.mingcha.sampling;

import java.util.List;
import org.mingcha.kernel.Invalid.Violation;

/**
 * How a sample was bought as an ordinary consumer (以消费者名义买样). A platform that knew any of it could tell the buyer
 * among its customers: sealed at rest, and opened for a sampler of the check only.
 *
 * @param buyerAccount account at the platform
 * @param paymentAccount account that paid
 * @param deliveryAddress where the parcel went
 * @param contact name and telephone given for the delivery
 */
public record Purchase(String buyerAccount, String paymentAccount, String deliveryAddress, String contact,
    String orderNumber) {

  void faults(List<Violation> faults) {
    demand(buyerAccount, "/purchase/buyerAccount", faults);
    demand(paymentAccount, "/purchase/paymentAccount", faults);
    demand(deliveryAddress, "/purchase/deliveryAddress", faults);
    demand(contact, "/purchase/contact", faults);
    demand(orderNumber, "/purchase/orderNumber", faults);
  }

  private static void demand(String text, String pointer, List<Violation> faults) {
    if (text == null || text.isBlank()) {
      faults.add(Violation.of(pointer, "required"));
    }
  }
}
