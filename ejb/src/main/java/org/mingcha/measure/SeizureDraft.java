package org.mingcha.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.measure.goods.Consignment;
import org.mingcha.procedure.InvolvedParty;

/**
 * A sealing or seizure before anybody has approved it.
 *
 * @param legalBasis the provision of a law or regulation that allows it (依法律、法规实施), in words
 * @param consignment null unless the goods are at a carrier; only a seizure can name one
 */
public record SeizureDraft(MeasureDraft measure, SeizureType type, String legalBasis, Consignment consignment) implements Serializable {

  /** Refused as {@link Invalid}, field by field. */
  void demandUsable() {
    var faults = new ArrayList<Violation>();
    if (type == null) {
      faults.add(Violation.of("/type", "required"));
    }
    if (legalBasis == null || legalBasis.isBlank()) {
      faults.add(Violation.of("/legalBasis", "required"));
    }
    if (consignment != null) {
      faults.addAll(type == SeizureType.SEALING ? List.of(Violation.of("/consignment", "measure.consignment")) : consignment.faults());
    }
    measure.demandUsable(List.copyOf(faults));
  }

  /** The same, from that party. */
  SeizureDraft from(InvolvedParty party) {
    return new SeizureDraft(measure.from(party), type, legalBasis, consignment);
  }
}
