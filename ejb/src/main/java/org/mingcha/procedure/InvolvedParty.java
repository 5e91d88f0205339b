package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.ResidentId;

/**
 * A party in a matter (当事人), with the capacity in which it acted there: the same firm may be a platform in one matter
 * and a seller in another.
 *
 * @param identityNumber as given, not checked; null when unknown
 * @param capacity name of a {@code party.Capacity}
 * @param kind enterprise, individual business, natural person, other; null when unknown
 */
@Embeddable
public record InvolvedParty(String name, @Column(name = "identity_number") String identityNumber, String capacity,
    String kind) implements Serializable {

  private static final String PERSON = "NATURAL_PERSON";

  /** The party as everybody who sees the matter may see it: the number of a person hidden (see {@link PartyIdentity}). */
  public InvolvedParty masked() {
    return PERSON.equals(kind) || ResidentId.looksLike(identityNumber)
        ? new InvolvedParty(name, ResidentId.masked(identityNumber), capacity, kind) : this;
  }

  /**
   * The party with its real number: one that was offered with its number hidden, and came back so, has the number of the
   * party of that name there. A hidden number that is nobody's is refused, for it would be kept as if it were one.
   *
   * @param known the parties from which it was offered
   * @param pointer where the party stands in the request
   */
  public InvolvedParty unmaskedFrom(List<InvolvedParty> known, String pointer) {
    if (!ResidentId.hidden(identityNumber)) {
      return this;
    }
    return known.stream().filter(party -> Objects.equals(party.name, name) && identityNumber.equals(party.masked().identityNumber))
        .findFirst().map(party -> new InvolvedParty(name, party.identityNumber, capacity, kind == null ? party.kind : kind))
        .orElseThrow(() -> new Invalid(List.of(Violation.of(pointer + "/identityNumber", "procedure.number-hidden"))));
  }
}
