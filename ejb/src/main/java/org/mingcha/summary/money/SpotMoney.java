package org.mingcha.summary.money;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a fine is that officers took at the place (当场收缴的罚款): with them, with the bureau, or at the bank.
 *
 * @param collected null where the party pays at the bank itself; with it all others
 * @param voucher of the bank
 */
@Embeddable
public record SpotMoney(Collected collected, LocalDate handedInOn, LocalDate bankedOn, String voucher) implements Serializable {

  /** No money was taken at the place. */
  public static final SpotMoney NONE = new SpotMoney(null, null, null, null);

  public SpotMoney handedIn(LocalDate on) {
    return new SpotMoney(collected, on, null, null);
  }

  public SpotMoney banked(LocalDate on, String bankVoucher) {
    return new SpotMoney(collected, handedInOn, on, bankVoucher);
  }

  boolean inTheHandsOfOfficers() {
    return collected != null && handedInOn == null;
  }

  boolean inTheHandsOfTheBureau() {
    return handedInOn != null && bankedOn == null;
  }
}
