package org.mingcha.measure.goods;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid.Violation;

/**
 * Goods that the party has handed to a carrier (托运物品): they are seized there, with the carrier's help, for which it is asked in
 * writing.
 *
 * @param carrier who carries them and is asked to help
 * @param shipment by which they are found there: waybill, places, receiver
 */
@Embeddable
@Basis("SAMR-PROC@2022:39")
public record Consignment(String carrier, String shipment) implements Serializable {

  /** What is missing of it. */
  public List<Violation> faults() {
    var faults = new ArrayList<Violation>();
    if (carrier == null || carrier.isBlank()) {
      faults.add(Violation.of("/consignment/carrier", "required"));
    }
    if (shipment == null || shipment.isBlank()) {
      faults.add(Violation.of("/consignment/shipment", "required"));
    }
    return faults;
  }
}
