package org.mingcha.enforcement.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.ExecutionDesk;
import org.mingcha.execution.rest.ExecutionBodies.Notice;
import org.mingcha.enforcement.rest.CaseBodies.Opinion;
import org.mingcha.enforcement.rest.CaseBodies.Reason;
import org.mingcha.execution.rest.ExecutionBodies.Application;
import org.mingcha.execution.rest.ExecutionBodies.Archiving;
import org.mingcha.execution.rest.ExecutionBodies.DeferralBody;
import org.mingcha.execution.rest.ExecutionBodies.CasePaymentBody;
import org.mingcha.execution.rest.ExecutionBodies.PublicityBody;
import org.mingcha.execution.rest.ExecutionBodies.RemedyBody;
import org.mingcha.execution.rest.ExecutionBodies.RemedyEnd;
import org.mingcha.execution.rest.ExecutionBodies.Ruling;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;

/** What follows a decision, to the closed case in the archive. */
@ApplicationScoped
class ExecutionActions {

  @Inject private ExecutionDesk desk;
  @Inject private Json json;

  private final Map<String, Action<CaseView>> actions = Map.ofEntries(
      entry("record-payment", (no, version, body) -> {
        var payment = json.read(body, CasePaymentBody.class);
        return desk.recordPayment(no, version, payment.item(), CaseBodies.yuan(payment.amount()), payment.paidOn(), payment.receiptNo(),
            payment.seizure());
      }),
      entry("grant-deferral", (no, version, body) -> {
        var deferral = json.read(body, DeferralBody.class);
        return desk.grantDeferral(no, version, deferral.applicationNo(), deferral.until(), deferral.plan(), deferral.reason());
      }),
      entry("record-remedy", (no, version, body) -> {
        var remedy = json.read(body, RemedyBody.class);
        return desk.recordRemedy(no, version, remedy.remedy(), remedy.authority(), remedy.filedOn(), remedy.documentNo());
      }),
      entry("record-remedy-end", (no, version, body) -> {
        var end = json.read(body, RemedyEnd.class);
        return desk.recordRemedyEnd(no, version, end.outcome(), end.endedOn(), end.documentNo());
      }),
      entry("dun", (no, version, body) -> {
        var reminder = json.read(body, Notice.class);
        return desk.dun(no, version, reminder.documentNo(), reminder.toRecord());
      }),
      entry("apply-enforcement", (no, version, body) -> {
        var application = json.read(body, Application.class);
        return desk.applyEnforcement(no, version, application.court(), application.documentNo(), application.appliedOn());
      }),
      entry("record-ruling", (no, version, body) -> desk.recordRuling(no, version, json.read(body, Ruling.class).toRuling())),
      entry("record-publicity", (no, version, body) -> desk.recordPublicity(no, version, json.read(body, PublicityBody.class).toAct())),
      entry("close", (no, version, body) -> desk.close(no, version, json.read(body, Opinion.class).opinion())),
      entry("close-otherwise", (no, version, body) -> desk.closeOtherwise(no, version, json.read(body, Reason.class).reason())),
      entry("archive", (no, version, body) -> {
        var archive = json.read(body, Archiving.class);
        return desk.archive(no, version, archive.volumeNo(), archive.retention(), archive.checker());
      }));

  Map<String, Action<CaseView>> all() {
    return actions;
  }
}
