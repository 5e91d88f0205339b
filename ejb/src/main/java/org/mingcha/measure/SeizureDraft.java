package org.mingcha.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/**
 * A sealing or seizure before anybody has approved it.
 *
 * @param legalBasis the provision of a law or regulation that allows it (依法律、法规实施), in words
 */
public record SeizureDraft(MeasureDraft measure, SeizureType type, String legalBasis) implements Serializable {

  /** Refused as {@link Invalid}, field by field. */
  void demandUsable() {
    var faults = new ArrayList<Violation>();
    if (type == null) {
      faults.add(Violation.of("/type", "required"));
    }
    if (legalBasis == null || legalBasis.isBlank()) {
      faults.add(Violation.of("/legalBasis", "required"));
    }
    measure.demandUsable(List.copyOf(faults));
  }
}
