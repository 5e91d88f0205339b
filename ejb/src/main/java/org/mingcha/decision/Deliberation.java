package org.mingcha.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * The leaders discussed a case together (集体讨论记录).
 *
 * @param participants their names, separated as they were typed
 * @param minutesNo number of the minutes
 * @param reviewsBefore how many reviews had been concluded by then; a discussion before the last of them counts for nothing
 */
@Embeddable
public record Deliberation(@Enumerated(EnumType.STRING) Topic topic, LocalDate heldOn, String participants, String minutesNo,
    String conclusion, int reviewsBefore) implements Serializable {

  /** What was discussed. */
  @Basis({"SAMR-PROC@2022:60", "SAMR-PROC@2022:64"})
  public enum Topic {
    /** 行政处罚 */
    PENALTY,
    /** 再次延长办案期限 */
    EXTENSION
  }
}
