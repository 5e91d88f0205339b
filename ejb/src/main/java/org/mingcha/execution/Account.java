package org.mingcha.execution;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

/**
 * What the party owes on a day, and what it has paid (罚没款缴纳情况).
 *
 * @param surcharge what has accrued by that day
 */
public record Account(Yuan fine, Yuan finePaid, Yuan gains, Yuan gainsPaid, Yuan surcharge, Yuan surchargePaid) implements Serializable {

  private static final Yuan NOTHING = Yuan.of("0");

  /**
   * The account of a decision that was served.
   *
   * @param imposed null where nothing is
   * @param dueOn last day of payment; null while none is known, so that nothing accrues
   */
  public static Account of(Imposition imposed, Execution execution, LocalDate dueOn, LocalDate today) {
    var fine = imposed == null || imposed.fine() == null ? NOTHING : imposed.fine();
    var surcharge = dueOn == null ? NOTHING
        : Surcharge.accrued(fine, dueOn, execution.paid(PaymentItem.FINE), execution.remedies(), today);
    var gains = imposed == null ? NOTHING : imposed.confiscatedGains();
    return new Account(fine, execution.sum(PaymentItem.FINE), gains, execution.sum(PaymentItem.GAINS), surcharge,
        execution.sum(PaymentItem.SURCHARGE));
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

  private static Yuan open(Yuan owed, Yuan paid) {
    return new Yuan(owed.amount().subtract(paid.amount()).max(BigDecimal.ZERO));
  }
}
