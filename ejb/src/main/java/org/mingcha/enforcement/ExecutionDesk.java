package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.AfterDecisionDesk;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.DeferralGrant;
import org.mingcha.execution.Executions;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.MatterCommands;

/** Where decisions are carried out and cases closed and archived (执行、公示、结案、归档). */
@Stateless
@LocalBean
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ExecutionDesk implements AfterDecisionDesk<CaseView> {

  @Inject private CaseFiles files;
  @Inject private CaseExecution execution;
  @Inject private Executions executions;
  @Inject private CasePublicity publicity;
  @Inject private CaseClosing closing;

  @Override
  public CaseView recordPayment(String number, int version, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo) {
    return recordPayment(number, version, item, amount, paidOn, receiptNo, null);
  }

  /**
   * The same, also for what an auction of seized goods brought.
   *
   * @param seizure number of the sealing or seizure whose goods were auctioned for it; null where the party paid
   */
  public CaseView recordPayment(String number, int version, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo,
      String seizure) {
    var told = CasePapers.on(receiptNo, paidOn);
    told.put("item", item);
    told.put("amount", amount);
    if (seizure != null) {
      told.put("seizure", seizure);
    }
    return files.take(number, version, "record-payment", told,
        (aCase, by, at) -> execution.pay(aCase, new Payment(item, amount, paidOn, receiptNo, by.user(), seizure), by, at));
  }

  @Override
  public CaseView grantDeferral(String number, int version, DeferralGrant grant) {
    var told = CasePapers.on(grant.applicationNo(), grant.until());
    told.put(MatterCommands.REASON, grant.reason());
    told.putAll(grant.instalments().told());
    return files.take(number, version, "grant-deferral", told, (aCase, by, at) -> executions.defer(aCase, grant, by, at));
  }

  @Override
  public CaseView recordRemedy(String number, int version, Remedy.Kind remedy, String authority, LocalDate filedOn, String documentNo) {
    return files.take(number, version, "record-remedy", CasePapers.on(documentNo, filedOn),
        (aCase, by, at) -> executions.seek(aCase, remedy, authority, filedOn, documentNo, by, at));
  }

  @Override
  public CaseView recordRemedyEnd(String number, int version, RemedyEnd end) {
    return files.take(number, version, "record-remedy-end", CasePapers.told(end),
        (aCase, by, at) -> execution.remedyEnded(aCase, end, by, at));
  }

  @Override
  public CaseView dun(String number, int version, String documentNo, ServiceRecord service) {
    return files.take(number, version, "dun", CasePapers.told(documentNo, service),
        (aCase, by, at) -> executions.dun(aCase, documentNo, service, by, at));
  }

  @Override
  public CaseView applyEnforcement(String number, int version, String court, String documentNo, LocalDate appliedOn) {
    return files.take(number, version, "apply-enforcement", CasePapers.on(documentNo, appliedOn),
        (aCase, by, at) -> executions.apply(aCase, new CourtApplication(court, documentNo, appliedOn, by.user()), by, at));
  }

  @Override
  public CaseView recordRuling(String number, int version, CourtRuling ruling) {
    return files.take(number, version, "record-ruling", CasePapers.on(ruling.documentNo(), ruling.ruledOn()),
        (aCase, by, at) -> execution.rule(aCase, ruling, by, at));
  }

  /**
   * Records an act of publicity (公示、推送、撤回、停止公示); the public page follows. Refused as {@code Invalid} where nothing may be made
   * public, nothing is, or it is ended before its time.
   */
  public CaseView recordPublicity(String number, int version, Publicity act) {
    return files.take(number, version, "record-publicity", CasePapers.on(null, act.doneOn()),
        (aCase, by, at) -> publicity.record(aCase, act, by, at));
  }

  @Override
  public CaseView close(String number, int version, String opinion) {
    return files.take(number, version, "close", Map.of("opinion", opinion), (aCase, by, at) -> closing.close(aCase, "close", opinion, by, at));
  }

  @Override
  public CaseView closeOtherwise(String number, int version, String reason) {
    return files.take(number, version, "close-otherwise", Map.of(MatterCommands.REASON, reason),
        (aCase, by, at) -> closing.close(aCase, "close-otherwise", reason, by, at));
  }

  @Override
  public CaseView archive(String number, int version, String volumeNo, Archive.Retention retention, String checker) {
    var told = CasePapers.on(volumeNo, null);
    told.put("retention", retention);
    return files.take(number, version, "archive", told,
        (aCase, by, at) -> executions.archive(aCase, new Archive(volumeNo, retention, China.dateOf(at), checker), by, at));
  }
}
