package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the court ruled on an application (执行裁定). */
@Embeddable
public record CourtRuling(@Enumerated(EnumType.STRING) Outcome outcome, String documentNo, LocalDate ruledOn) implements Serializable {

  /** How many applications these rulings answer; one that ends an enforcement which was granted before answers none. */
  static long answers(List<CourtRuling> rulings) {
    return IntStream.range(0, rulings.size())
        .filter(nth -> rulings.get(nth).outcome != Outcome.ENDED || nth == 0 || rulings.get(nth - 1).outcome != Outcome.GRANTED).count();
  }

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
