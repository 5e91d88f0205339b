package org.mingcha.measure;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.PartySignature;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.measure.goods.StoredGoods;

/**
 * What officers report of a taking.
 *
 * @param stored only for goods seized from a home or from who stored them, null for others
 * @param officers login names of those who carried it out, at least two with valid certificates
 */
public record TakingReport(Instant takenAt, String keptAt, String keeper, PartySignature signature, String signedBy, String witness,
    String seals, StoredGoods stored, List<String> officers) implements Serializable {

  /**
   * What is missing or cannot be.
   *
   * @param notBefore nothing is taken before this moment, null where there is none
   */
  List<Violation> faults(Instant notBefore, Instant now) {
    var faults = new ArrayList<Violation>();
    demand(takenAt != null, "/takenAt", "required", faults);
    demand(takenAt == null || !takenAt.isAfter(now) && (notBefore == null || !takenAt.isBefore(notBefore)), "/takenAt", "measure.taken-at", faults);
    demand(told(keptAt), "/keptAt", "required", faults);
    demand(told(keeper), "/keeper", "required", faults);
    demand(signature != null, "/signature", "required", faults);
    demand(signature != PartySignature.SIGNED || told(signedBy), "/signedBy", "required", faults);
    demand(signature == null || signature == PartySignature.SIGNED || told(witness), "/witness", "measure.witness", faults);
    faults.addAll(stored == null ? List.of() : stored.faults());
    return faults;
  }

  /** The record of it, by officers of these names. */
  Taking by(String names) {
    return new Taking(takenAt, keptAt, keeper, signature, told(signedBy) ? signedBy : null, told(witness) ? witness : null,
        told(seals) ? seals : null, names);
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  private static void demand(boolean right, String pointer, String otherwise, List<Violation> faults) {
    if (!right) {
      faults.add(Violation.of(pointer, otherwise));
    }
  }
}
