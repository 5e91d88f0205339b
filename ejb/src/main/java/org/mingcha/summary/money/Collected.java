package org.mingcha.summary.money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;

/**
 * A fine taken on the spot (当场收缴).
 *
 * @param receipt number of the receipt of the finance department that the party got (专用票据), without which it may refuse to pay
 * @param circumstances what makes payment later hard, or the party's request in a remote place; null for a small fine
 */
@Embeddable
public record Collected(
    @Enumerated(EnumType.STRING) @Column(name = "collected_for") CollectionGround ground,
    @Column(name = "collection_receipt") String receipt,
    @Column(name = "collection_circumstances") String circumstances) implements Serializable {

  /** The payment of the fine by that. */
  public Payment payment(Yuan fine, LocalDate on, Actor by) {
    return new Payment(PaymentItem.FINE, fine, on, receipt, by.user());
  }

  /** Refused as {@code Invalid} where something is missing. */
  public void demandTold() {
    new Faults().given("/ground", ground).told("/receipt", receipt)
        .demand(ground == null || ground == CollectionGround.SMALL_FINE || Faults.told(circumstances), "/circumstances").throwIfAny();
  }
}
