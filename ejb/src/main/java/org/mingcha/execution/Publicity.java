package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.penalty.publicity.PublicityPeriods;

/**
 * What was done to make the decision public (行政处罚信息公示): each entry is one act on one day.
 *
 * @param place where; null for what the house does itself
 * @param credit how grave the lapse of trust is; of a publication, null for the other acts
 * @param untilOn the last day on which it is public, as reckoned when it was published; null for the other acts
 */
@Embeddable
public record Publicity(@Enumerated(EnumType.STRING) Act act, LocalDate doneOn, String place, String note,
    @Enumerated(EnumType.STRING) CreditClass credit, LocalDate untilOn) implements Serializable {

  /** What was done. */
  public enum Act {
    /** 公示 */
    PUBLISHED,
    /** 推送当事人登记地省级局 */
    PUSHED,
    /** 从本局公示页撤下: done by the house itself once what is public is not right any more; whoever has it elsewhere is still to withdraw it. */
    TAKEN_DOWN,
    /** 撤回公示 */
    WITHDRAWN,
    /** 停止公示 */
    ENDED;

    /** Whether an officer does it and records it. */
    public boolean ofOfficers() {
      return this != TAKEN_DOWN;
    }
  }

  /** An act as an officer tells of it; until when something is public is not for the officer to say. */
  public static Publicity told(Act act, LocalDate doneOn, String place, String note, CreditClass credit) {
    return new Publicity(act, doneOn, place, note, act == Act.PUBLISHED ? credit : null, null);
  }

  /** The house has taken it off its own page. */
  public static Publicity takenDown(LocalDate on) {
    return new Publicity(Act.TAKEN_DOWN, on, null, null, null, null);
  }

  /** The same with its last day, where it is a publication. */
  public Publicity reckoned(PublicityPeriods periods, LocalDate decidedOn) {
    return act == Act.PUBLISHED ? new Publicity(act, doneOn, place, note, credit, periods.lastDay(credit, decidedOn, doneOn)) : this;
  }
}
