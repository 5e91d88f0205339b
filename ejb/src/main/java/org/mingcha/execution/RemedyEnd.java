package org.mingcha.execution;

import java.io.Serializable;
import java.time.LocalDate;
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

  /** What is wrong with it: the remedy was sought on {@code filedOn}, null where none goes on. */
  Faults faults(LocalDate filedOn, LocalDate today) {
    return new Faults().given("/outcome", outcome).told("/documentNo", documentNo).past("/endedOn", endedOn, filedOn, today)
        .demand(usable(fine), "/fine", "shared.amount").demand(usable(gains), "/gains", "shared.amount")
        .demand(fine == null || changed(), "/fine", "execution.only-changed").demand(gains == null || changed(), "/gains", "execution.only-changed");
  }

  boolean changed() {
    return outcome == Remedy.Outcome.CHANGED;
  }

  private static boolean usable(Yuan sum) {
    return sum == null || sum.amount().signum() >= 0;
  }
}
