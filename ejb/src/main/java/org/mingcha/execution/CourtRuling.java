package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What the court ruled on an application (执行裁定). */
@Embeddable
public record CourtRuling(@Enumerated(EnumType.STRING) Outcome outcome, String documentNo, LocalDate ruledOn) implements Serializable {

  /** What it ruled. */
  public enum Outcome {
    /** 准予强制执行 */
    GRANTED,
    /** 不予执行 */
    REFUSED,
    /** 终结执行 */
    ENDED
  }
}
