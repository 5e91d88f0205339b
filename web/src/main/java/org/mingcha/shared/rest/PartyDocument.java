package org.mingcha.shared.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;

/** A party (当事人) as a request brings it. */
public record PartyDocument(@NotBlank @Size(max = 500) String name, @Size(max = 100) String identityNumber, Capacity capacity,
    OperatorKind kind) {

  /** The party; whose capacity was not said, that is not found out yet. */
  public InvolvedParty toParty() {
    return toParty(Capacity.UNDETERMINED);
  }

  /** The party; {@code otherwise} where its capacity was not said. */
  public InvolvedParty toParty(Capacity otherwise) {
    return new InvolvedParty(name, identityNumber, (capacity == null ? otherwise : capacity).name(), kind == null ? null : kind.name());
  }
}
