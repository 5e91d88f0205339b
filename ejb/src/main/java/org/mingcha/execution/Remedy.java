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
    /** 确认无效: a void decision binds nobody, and what was done on it is undone as with one that was annulled. */
    @Basis("ALL@2017:75")
    INVALID,
    /** 确认违法: such a decision is kept in being (确认违法但不撤销), so that the fine is owed as before. */
    @Basis("ALL@2017:74")
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

    /** Whether nothing is left of the decision, so that nothing is owed on it any more (撤销、确认无效). */
    @Basis({"ALL@2017:70", "ALL@2017:75", "ARL@2023:64"})
    public boolean undoes() {
      return this == ANNULLED || this == INVALID;
    }

    /** Whether a remedy may end so that goes on after the decision was annulled: there is nothing left to uphold or to change. */
    @Basis("APL@2021:75")
    boolean fitsAnnulled() {
      return this != UPHELD && this != CHANGED;
    }

    /** Whether what was made public of the decision is not right any more. */
    @Basis({"SAMR-45@2021:14", "ALL@2017:74"})
    public boolean outdates() {
      return this == CHANGED || this == UNLAWFUL || undoes();
    }
  }

  static Remedy filed(Kind kind, String authority, LocalDate on, String documentNo) {
    return new Remedy(kind, authority, on, documentNo, null, null, null, null, null);
  }

  Remedy ended(RemedyEnd end) {
    return new Remedy(remedy, authority, filedOn, documentNo, end.outcome(), end.endedOn(), end.documentNo(), end.fine(), end.gains());
  }

  /** Whether it ended with the decision changed, annulled, found void or unlawful. */
  boolean succeeded() {
    return outcome != null && outcome.outdates();
  }

  /** Whether it ended with the decision annulled, found void or unlawful. */
  boolean againstIt() {
    return succeeded() && outcome != Outcome.CHANGED;
  }

  /** Whether it ended with nothing left of the decision. */
  boolean undid() {
    return outcome != null && outcome.undoes();
  }

  boolean pending() {
    return outcome == null;
  }

  /** Whether that day falls into it; both ends are counted in. */
  boolean covers(LocalDate day) {
    return !day.isBefore(filedOn) && (pending() || !day.isAfter(endedOn));
  }
}
