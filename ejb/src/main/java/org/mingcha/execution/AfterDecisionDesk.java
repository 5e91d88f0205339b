package org.mingcha.execution;

import java.time.LocalDate;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Yuan;

/**
 * Where a decision is carried out, contested, closed and archived, of whichever procedure it came. A kind may add to these steps, and to
 * what each of them brings.
 *
 * @param <V> the kind as it stands after the step
 */
public interface AfterDecisionDesk<V> {

  /** Records money that the bank took. Refused as {@code Invalid} where it is more than is owed under that head. */
  V recordPayment(String number, int version, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo);

  /** Lets the party pay later or in parts (暂缓、分期缴纳); granted while the time of payment still runs. Parts are together what is owed of the fine. */
  V grantDeferral(String number, int version, DeferralGrant grant);

  /** Records that the party seeks a remedy; the decision stays in force, the surcharge stands still. */
  V recordRemedy(String number, int version, Remedy.Kind remedy, String authority, LocalDate filedOn, String documentNo);

  /** Records how the remedy ended that goes on. Sums that it changed are owed from then on. */
  V recordRemedyEnd(String number, int version, RemedyEnd end);

  /** Urges the party to pay what is owed (催告). */
  V dun(String number, int version, String documentNo, ServiceRecord service);

  /** Asks the court to enforce the decision (申请人民法院强制执行); the leader signs. */
  V applyEnforcement(String number, int version, String court, String documentNo, LocalDate appliedOn);

  V recordRuling(String number, int version, CourtRuling ruling);

  /** Closes it on the ground that holds (结案、办结). */
  V close(String number, int version, String opinion);

  /** Closes it for another reason, which the leader gives (其他应予结案的情形). */
  V closeOtherwise(String number, int version, String reason);

  /**
   * Puts its volumes into the archive (立卷归档).
   *
   * @param checker who checked them before; null where nobody is named
   */
  V archive(String number, int version, String volumeNo, Archive.Retention retention, String checker);
}
