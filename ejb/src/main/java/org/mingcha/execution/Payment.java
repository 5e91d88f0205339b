package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * Money came in (缴款). It goes to the bank or through electronic payment, never through the handlers (罚缴分离).
 *
 * @param paidOn day in Asia/Shanghai on which the bank took it
 * @param receiptNo number of the receipt (票据号)
 * @param seizure number of the sealing or seizure whose goods were auctioned for it; null where the party paid
 */
@Basis("APL@2021:70")
@Embeddable
public record Payment(@Enumerated(EnumType.STRING) PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo, String recordedBy,
    String seizure) implements Serializable {

  /** The party paid. */
  public Payment(PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo, String recordedBy) {
    this(item, amount, paidOn, receiptNo, recordedBy, null);
  }
}
