package org.mingcha.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.penalty.Imposition;

/**
 * A decision as it was made (行政处罚决定书、不予行政处罚决定书).
 *
 * @param imposition what is imposed; null where nothing is
 * @param ground why nothing is imposed; null for a penalty
 * @param education how the party was educated where nothing is imposed (不予处罚的教育); null for a penalty
 */
@Embeddable
public record Decision(@Enumerated(EnumType.STRING) @Column(name = "decision_kind") DecisionKind kind, String documentNo,
    Imposition imposition, @Enumerated(EnumType.STRING) NoPenaltyGround ground, String reason, String education,
    String decidedBy, String decidedByName, LocalDate decidedOn) implements Serializable {

  public boolean penalty() {
    return kind == DecisionKind.PENALTY;
  }
}
