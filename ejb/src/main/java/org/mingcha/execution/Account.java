package org.mingcha.execution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

/**
 * What the party owes on a day, and what it has paid (罚没款缴纳情况).
 *
 * @param surcharge what has accrued by that day
 * @param paidBefore what was paid on a decision that was annulled before this one was made, and is not owed for this one (应退还)
 * @param instalments the parts in which the fine may be paid, as they stand on that day; none where it is paid at once
 */
public record Account(Yuan fine, Yuan finePaid, Yuan gains, Yuan gainsPaid, Yuan surcharge, Yuan surchargePaid,
    Yuan paidBefore, List<PaymentPlan.Part> instalments) implements Serializable {

  private static final Yuan NOTHING = Yuan.of("0");

  /**
   * The account of a decision that was served.
   *
   * @param imposed null where nothing is
   * @param dueOn last day of payment; null while none is known, so that nothing accrues
   */
  public static Account of(Imposition imposed, Execution execution, LocalDate dueOn, LocalDate today) {
    var fine = imposed == null || imposed.fine() == null ? NOTHING : imposed.fine();
    var paid = execution.sum(PaymentItem.FINE);
    var plans = dueOn == null ? null : execution.plans(dueOn);
    var surcharge = dueOn == null ? NOTHING
        : Surcharge.accrued(fine, plans, execution.paid(PaymentItem.FINE), execution.currentRemedies(), today);
    var gains = imposed == null ? NOTHING : imposed.confiscatedGains();
    return new Account(fine, paid, gains, execution.sum(PaymentItem.GAINS), surcharge, execution.sum(PaymentItem.SURCHARGE),
        execution.paidBefore(), dueOn == null ? List.of() : plans.last().on(today, fine, open(fine, paid)));
  }

  public Yuan fineOpen() {
    return open(fine, finePaid);
  }

  public Yuan gainsOpen() {
    return open(gains, gainsPaid);
  }

  public Yuan surchargeOpen() {
    return open(surcharge, surchargePaid);
  }

  /** The next day by which a part of the fine has to come in, before the last; null where none has. */
  public LocalDate nextInstalment() {
    return instalments.stream().limit(Math.max(instalments.size() - 1, 0)).filter(part -> part.state() != PaymentPlan.State.PAID)
        .map(PaymentPlan.Part::dueOn).findFirst().orElse(null);
  }

  /** What is still owed in all. */
  public Yuan open() {
    return fineOpen().plus(gainsOpen()).plus(surchargeOpen());
  }

  public boolean settled() {
    return open().equals(NOTHING);
  }

  /** What is still owed of this. */
  public Yuan open(PaymentItem item) {
    return switch (item) {
      case FINE -> fineOpen();
      case GAINS -> gainsOpen();
      case SURCHARGE -> surchargeOpen();
    };
  }

  /** What was paid beyond what is owed, or on a decision that was annulled before, and has to be refunded (应退还). */
  public Yuan refundable() {
    return open(finePaid, fine).plus(open(gainsPaid, gains)).plus(open(surchargePaid, surcharge)).plus(paidBefore);
  }

  /** Whether anything has to be refunded. */
  public boolean refunds() {
    return refundable().amount().signum() > 0;
  }

  private static Yuan open(Yuan owed, Yuan paid) {
    return new Yuan(owed.amount().subtract(paid.amount()).max(BigDecimal.ZERO));
  }
}
