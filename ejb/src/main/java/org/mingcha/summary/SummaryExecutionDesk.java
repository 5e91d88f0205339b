package org.mingcha.summary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.decision.Annulment;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.AfterDecisionDesk;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.DeferralGrant;
import org.mingcha.execution.Executions;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.MatterCommands;

/**
 * Where a decision made on the spot is carried out, contested, annulled, closed and archived. The rules are those of the ordinary
 * procedure, save that reconsideration comes before the court.
 */
@Stateless
@LocalBean
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class SummaryExecutionDesk implements AfterDecisionDesk<SummaryView> {

  @Inject private SummaryFiles files;
  @Inject private Executions executions;
  @Inject private SummaryMoney money;

  @Override
  public SummaryView recordPayment(String number, int version, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo) {
    return files.take(number, version, "record-payment", Map.of("item", String.valueOf(item), "amount", String.valueOf(amount)),
        (penalty, by, at) -> executions.pay(penalty, item, amount, paidOn, receiptNo, by, at));
  }

  @Override
  public SummaryView grantDeferral(String number, int version, DeferralGrant grant) {
    var told = new HashMap<String, String>(grant.instalments().told());
    told.put("until", String.valueOf(grant.until()));
    told.put(MatterCommands.REASON, String.valueOf(grant.reason()));
    return files.take(number, version, "grant-deferral", told, (penalty, by, at) -> executions.defer(penalty, grant, by, at));
  }

  /** Records that the party seeks a remedy: reconsideration, and only after it the court (复议前置). The surcharge stands still. */
  @Override
  public SummaryView recordRemedy(String number, int version, Remedy.Kind remedy, String authority, LocalDate filedOn, String documentNo) {
    return files.take(number, version, "record-remedy", Map.of("remedy", String.valueOf(remedy)), (penalty, by, at) -> {
      penalty.sought(remedy);
      executions.seek(penalty, remedy, authority, filedOn, documentNo, by, at);
    });
  }

  @Override
  public SummaryView recordRemedyEnd(String number, int version, RemedyEnd end) {
    return files.take(number, version, "record-remedy-end", told(end), (penalty, by, at) -> {
      executions.remedyEnded(penalty, end, by, at);
      money.nothingForTheCourt(penalty, at);
    });
  }

  @Override
  public SummaryView dun(String number, int version, String documentNo, ServiceRecord service) {
    return files.take(number, version, "dun", Map.of(MatterCommands.DOCUMENT_NO, String.valueOf(documentNo)),
        (penalty, by, at) -> executions.dun(penalty, documentNo, service, by, at));
  }

  @Override
  public SummaryView applyEnforcement(String number, int version, String court, String documentNo, LocalDate appliedOn) {
    return files.take(number, version, "apply-enforcement", Map.of(MatterCommands.DOCUMENT_NO, String.valueOf(documentNo)),
        (penalty, by, at) -> executions.apply(penalty, new CourtApplication(court, documentNo, appliedOn, by.user()), by, at));
  }

  @Override
  public SummaryView recordRuling(String number, int version, CourtRuling ruling) {
    return files.take(number, version, "record-ruling", Map.of("outcome", String.valueOf(ruling.outcome())),
        (penalty, by, at) -> executions.rule(penalty, ruling, by, at));
  }

  /** The decision does not hold any more (撤销). It is decided anew where that was ordered, becomes a lead, or is closed. */
  public SummaryView annul(String number, int version, Annulment annulment) {
    return files.take(number, version, "annul", Map.of("annuller", String.valueOf(annulment.annuller())),
        (penalty, by, at) -> money.annul(penalty, annulment, by, at));
  }

  /** Begins anew with the draft, as whoever annulled the decision ordered (重新作出). */
  public SummaryView decideAnew(String number, int version, String reason) {
    return files.take(number, version, "decide-anew", Map.of(MatterCommands.REASON, reason),
        (penalty, by, at) -> penalty.decideAnew(reason, by, at));
  }

  @Override
  public SummaryView close(String number, int version, String opinion) {
    return ended(number, version, "close", opinion);
  }

  @Override
  public SummaryView closeOtherwise(String number, int version, String reason) {
    return ended(number, version, "close-otherwise", reason);
  }

  @Override
  public SummaryView archive(String number, int version, String volumeNo, Archive.Retention retention, String checker) {
    var told = Map.of(MatterCommands.DOCUMENT_NO, String.valueOf(volumeNo), "retention", String.valueOf(retention));
    return files.take(number, version, "archive", told, (penalty, by, at) -> {
      executions.archive(penalty, new Archive(volumeNo, retention, China.dateOf(at), checker), by, at);
      money.over(penalty, at);
    });
  }

  private static Map<String, Object> told(RemedyEnd end) {
    var facts = new HashMap<String, Object>();
    facts.put("outcome", String.valueOf(end.outcome()));
    if (end.fine() != null) {
      facts.put("fine", end.fine());
    }
    if (end.gains() != null) {
      facts.put("gains", end.gains());
    }
    return facts;
  }

  private SummaryView ended(String number, int version, String move, String words) {
    return files.take(number, version, move, Map.of("note", words), (penalty, by, at) -> {
      penalty.step(move, by, words, at);
      money.over(penalty, at);
    });
  }
}
