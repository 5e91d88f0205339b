package org.mingcha.execution;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;

/**
 * How a remedy ended (复议、诉讼结果).
 *
 * @param documentNo number of the decision or judgment
 * @param fine what the fine was changed to, zero where it fell away; null where it stays
 * @param gains what the confiscated gains were changed to; null where they stay
 */
public record RemedyEnd(Remedy.Outcome outcome, LocalDate endedOn, String documentNo, Yuan fine, Yuan gains) implements Serializable {

  /** An end that changes no sum. */
  public static RemedyEnd of(Remedy.Outcome outcome, LocalDate endedOn, String documentNo) {
    return new RemedyEnd(outcome, endedOn, documentNo, null, null);
  }

  /**
   * What is wrong with it as the end of the remedy that goes on; null where none does. A sum is only lowered: whoever seeks a remedy
   * is not to be worse off for it (不得作出更为不利的变更). A court that imposes more, because somebody else sued, has the decision made anew.
   *
   * @param owed what the decision imposes by now
   * @param annulled whether the decision that it is sought against was annulled already
   */
  @Basis({"ARL@2023:63", "ALL@2017:77", "APL@2021:75"})
  Faults faults(Remedy pending, Account owed, boolean annulled, LocalDate today) {
    return new Faults().given("/outcome", outcome).told("/documentNo", documentNo)
        .past("/endedOn", endedOn, pending == null ? null : pending.filedOn(), today)
        .demand(outcome == null || pending == null || pending.remedy() == Remedy.Kind.RECONSIDERATION || !outcome.ofReconsideration(),
            "/outcome", "execution.only-reconsideration")
        .demand(outcome == null || !annulled || outcome.fitsAnnulled(), "/outcome", "execution.annulled-before")
        .demand(usable(fine), "/fine", "shared.amount").demand(usable(gains), "/gains", "shared.amount")
        .demand(fine == null || changed(), "/fine", "execution.only-changed").demand(gains == null || changed(), "/gains", "execution.only-changed")
        .demand(fine == null || fine.compareTo(owed.fine()) <= 0, "/fine", "execution.only-lowered")
        .demand(gains == null || gains.compareTo(owed.gains()) <= 0, "/gains", "execution.only-lowered");
  }

  boolean changed() {
    return outcome == Remedy.Outcome.CHANGED;
  }

  private static boolean usable(Yuan sum) {
    return sum == null || sum.amount().signum() >= 0;
  }
}
