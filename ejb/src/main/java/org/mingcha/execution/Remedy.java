package org.mingcha.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * The party sought a remedy against the decision (行政复议、行政诉讼), and what came of it.
 *
 * @param authority government or court that has it
 * @param outcome null while it goes on, as are the components after it
 * @param fine what the fine was changed to; null where it stays
 * @param gains what the confiscated gains were changed to; null where they stay
 */
@Embeddable
public record Remedy(@Enumerated(EnumType.STRING) Kind remedy, String authority, LocalDate filedOn, String documentNo,
    @Enumerated(EnumType.STRING) Outcome outcome, LocalDate endedOn, String outcomeNo,
    @Column(name = "changed_fine") Yuan fine, @Column(name = "changed_gains") Yuan gains) implements Serializable {

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
    /** 变更: the sums that were changed are owed from then on, as if they had been imposed. */
    CHANGED,
    /** 撤销 */
    ANNULLED,
    /**
     * 确认违法、无效. What was only found unlawful stays as it is, for the law keeps such a decision in being (确认违法但不撤销), so that the
     * fine is owed as before; a decision that is void (无效) is taken out of force by {@code annul}.
     */
    UNLAWFUL,
    /** 撤回、终止 */
    WITHDRAWN,
    /** 复议机关不予受理 */
    NOT_ACCEPTED,
    /** 复议机关逾期不作答复 */
    UNANSWERED;

    /** Whether only a reconsideration ends so. */
    boolean ofReconsideration() {
      return this == NOT_ACCEPTED || this == UNANSWERED;
    }

    /**
     * Whether the court is open after it where reconsideration comes first: it was decided, or the authority would not decide. A party that
     * withdrew its application has not been through it (复议前置的，撤回申请不算经过复议).
     */
    @Basis({"ARL@2023:23", "ARL@2023:34"})
    boolean opensTheCourt() {
      return this != WITHDRAWN;
    }

    /** Whether what was made public of the decision is not right any more. */
    @Basis("SAMR-45@2021:14")
    public boolean outdates() {
      return this == CHANGED || this == ANNULLED || this == UNLAWFUL;
    }
  }

  static Remedy filed(Kind kind, String authority, LocalDate on, String documentNo) {
    return new Remedy(kind, authority, on, documentNo, null, null, null, null, null);
  }

  Remedy ended(RemedyEnd end) {
    return new Remedy(remedy, authority, filedOn, documentNo, end.outcome(), end.endedOn(), end.documentNo(), end.fine(), end.gains());
  }

  /** Whether it ended with the decision changed, annulled or found unlawful. */
  boolean succeeded() {
    return outcome != null && outcome.outdates();
  }

  /** Whether it ended with the decision annulled or found unlawful. */
  boolean againstIt() {
    return succeeded() && outcome != Outcome.CHANGED;
  }

  boolean pending() {
    return outcome == null;
  }

  /** Whether that day falls into it; both ends are counted in. */
  boolean covers(LocalDate day) {
    return !day.isBefore(filedOn) && (pending() || !day.isAfter(endedOn));
  }
}
