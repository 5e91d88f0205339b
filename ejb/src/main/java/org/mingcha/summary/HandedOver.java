package org.mingcha.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.document.PartySignature;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Faults;

/**
 * How the decision was handed over at the place (当场交付).
 *
 * @param signature whether the party signed for it; one that refuses has that noted on the paper, and one that is away is not
 *     punished on the spot
 * @param receivedBy who took it, and as what; where it was refused, who saw that
 */
@Embeddable
public record HandedOver(
    @Enumerated(EnumType.STRING) @Column(name = "party_signature") PartySignature signature,
    @Column(name = "received_by") String receivedBy) implements Serializable {

  private static final String PROOF = "当场行政处罚决定书";

  void demandTold() {
    new Faults().given("/signature", signature).demand(signature != PartySignature.ABSENT, "/signature", "summary.party-absent")
        .told("/receivedBy", receivedBy).throwIfAny();
  }

  /** The same as a record of service: signed for, or left where the party would not sign; the paper that was handed over proves it. */
  ServiceRecord service(LocalDate on) {
    return new ServiceRecord(signature == PartySignature.SIGNED ? ServiceMethod.DIRECT : ServiceMethod.LEFT, on, receivedBy, PROOF, null);
  }
}
