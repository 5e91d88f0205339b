package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
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
}
