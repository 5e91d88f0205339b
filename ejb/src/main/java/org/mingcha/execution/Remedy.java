package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * The party sought a remedy against the decision (行政复议、行政诉讼), and what came of it.
 *
 * @param authority government or court that has it
 * @param outcome null while it goes on, as are the components after it
 */
@Embeddable
public record Remedy(@Enumerated(EnumType.STRING) Kind remedy, String authority, LocalDate filedOn, String documentNo,
    @Enumerated(EnumType.STRING) Outcome outcome, LocalDate endedOn, String outcomeNo) implements Serializable {

  /** Which remedy. */
  @Basis({"ARL@2023:20", "ALL@2017:46"})
  public enum Kind {
    /** 行政复议 */
    RECONSIDERATION,
    /** 行政诉讼 */
    LITIGATION
  }

  /** What came of it. */
  public enum Outcome {
    /** 维持、驳回 */
    UPHELD,
    /** 变更 */
    CHANGED,
    /** 撤销 */
    ANNULLED,
    /** 确认违法、无效 */
    UNLAWFUL,
    /** 撤回、终止 */
    WITHDRAWN
  }

  static Remedy filed(Kind kind, String authority, LocalDate on, String documentNo) {
    return new Remedy(kind, authority, on, documentNo, null, null, null);
  }

  Remedy ended(Outcome how, LocalDate on, String paper) {
    return new Remedy(remedy, authority, filedOn, documentNo, how, on, paper);
  }

  boolean pending() {
    return outcome == null;
  }

  /** Whether that day falls into it; both ends are counted in. */
  boolean covers(LocalDate day) {
    return !day.isBefore(filedOn) && (pending() || !day.isAfter(endedOn));
  }
}
