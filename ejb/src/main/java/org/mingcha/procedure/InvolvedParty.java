package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

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
    String kind) implements Serializable {}
