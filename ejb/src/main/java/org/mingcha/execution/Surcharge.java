package org.mingcha.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * The surcharge on a fine that is not paid in time (加处罚款): three per cent a day from the day after the last day of payment, never
 * more than the fine. Days of reconsideration and litigation do not count. What was paid lowers the sum from the day after; the
 * article says "of the fine", and that a part already paid bears nothing more is our reading, for the party.
 */
@Basis({"APL@2021:72", "APL@2021:73", "SAMR-PROC@2022:75"})
public final class Surcharge {

  private static final BigDecimal A_DAY = new BigDecimal("0.03");

  private Surcharge() {}

  /**
   * What has accrued by the end of a day.
   *
   * @param plans by which days the fine could be paid in time
   * @param payments of the fine alone
   * @param remedies days that do not count
   */
  public static Yuan accrued(Yuan fine, PaymentPlans plans, List<Payment> payments, List<Remedy> remedies, LocalDate until) {
    var sum = BigDecimal.ZERO;
    for (var day = plans.firstDay().plusDays(1); !day.isAfter(until) && sum.compareTo(fine.amount()) < 0; day = day.plusDays(1)) {
      var today = day;
      var open = open(plans.dueBefore(today, fine), payments, today);
      if (open.signum() == 0 && today.isAfter(plans.lastDay())) {
        break;
      }
      if (remedies.stream().noneMatch(remedy -> remedy.covers(today))) {
        sum = sum.add(open.multiply(A_DAY));
      }
    }
    return new Yuan(sum.min(fine.amount()).setScale(2, RoundingMode.DOWN));
  }

  private static BigDecimal open(BigDecimal due, List<Payment> payments, LocalDate day) {
    return payments.stream().filter(payment -> payment.paidOn().isBefore(day)).map(payment -> payment.amount().amount())
        .reduce(due, BigDecimal::subtract).max(BigDecimal.ZERO);
  }
}
