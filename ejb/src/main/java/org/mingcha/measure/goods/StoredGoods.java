package org.mingcha.measure.goods;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * Goods that lay in the party's home or were left with somebody (家存、寄存物品): the party is told to bring them out, and where it
 * refuses, officers do so together with an authority or organisation of the place.
 *
 * @param takenFrom the home, or with whom and where they were left
 * @param takenOutWith who of the place was there; asked where the party refused
 */
@Embeddable
@Basis("SAMR-PROC@2022:40")
public record StoredGoods(@Enumerated(EnumType.STRING) TakenOut takenOut, String takenFrom, String takenOutWith) implements Serializable {

  /** What is missing of it. */
  public List<Violation> faults() {
    var faults = new ArrayList<Violation>();
    if (takenOut == null) {
      faults.add(Violation.of("/stored/takenOut", "required"));
    }
    if (blank(takenFrom)) {
      faults.add(Violation.of("/stored/takenFrom", "required"));
    }
    if (takenOut == TakenOut.WITH_OTHERS && blank(takenOutWith)) {
      faults.add(Violation.of("/stored/takenOutWith", "measure.taken-out-with"));
    }
    return faults;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
