package org.mingcha.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.mingcha.document.PartySignature;

/**
 * How things were taken hold of (实施情况).
 *
 * @param keptAt where they are kept; on the spot or elsewhere
 * @param keeper who keeps them: the party, the bureau, or a third who was entrusted with them
 * @param signedBy who signed the list for the party; null where nobody did
 * @param witness who bore witness, or the recording that shows it; null where the party signed
 * @param seals numbers of the seals, null where none was put on
 * @param takenBy names of the officers, separated by 、
 */
@Embeddable
public record Taking(Instant takenAt, String keptAt, String keeper, @Enumerated(EnumType.STRING) PartySignature signature,
    String signedBy, String witness, String seals, String takenBy) implements Serializable {}
