package org.mingcha.summary;

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

  static final SpotMoney NONE = new SpotMoney(null, null, null, null);

  SpotMoney handedIn(LocalDate on) {
    return new SpotMoney(collected, on, null, null);
  }

  SpotMoney banked(LocalDate on, String bankVoucher) {
    return new SpotMoney(collected, handedInOn, on, bankVoucher);
  }

  boolean inTheHandsOfOfficers() {
    return collected != null && handedInOn == null;
  }

  boolean inTheHandsOfTheBureau() {
    return handedInOn != null && bankedOn == null;
  }
}
