package org.mingcha.execution.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.execution.AfterDecisionDesk;
import org.mingcha.execution.rest.ExecutionBodies.Application;
import org.mingcha.execution.rest.ExecutionBodies.Archiving;
import org.mingcha.execution.rest.ExecutionBodies.DeferralBody;
import org.mingcha.execution.rest.ExecutionBodies.Notice;
import org.mingcha.execution.rest.ExecutionBodies.PaymentBody;
import org.mingcha.execution.rest.ExecutionBodies.RemedyBody;
import org.mingcha.execution.rest.ExecutionBodies.RemedyEndBody;
import org.mingcha.execution.rest.ExecutionBodies.Ruling;
import org.mingcha.kernel.Yuan;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** What follows a decision, to the archive: the actions that every kind has that is decided. */
@ApplicationScoped
public class AfterDecisionActions {

  @Inject private Json json;

  /** These actions, asked of the desk of that kind. */
  public <V> Map<String, Action<V>> of(AfterDecisionDesk<V> desk) {
    return Map.ofEntries(
        entry("record-payment", (no, version, body) -> {
          var payment = json.read(body, PaymentBody.class);
          return desk.recordPayment(no, version, payment.item(), new Yuan(payment.amount()), payment.paidOn(), payment.receiptNo());
        }),
        entry("grant-deferral", (no, version, body) -> desk.grantDeferral(no, version, json.read(body, DeferralBody.class).toGrant())),
        entry("record-remedy", (no, version, body) -> {
          var remedy = json.read(body, RemedyBody.class);
          return desk.recordRemedy(no, version, remedy.remedy(), remedy.authority(), remedy.filedOn(), remedy.documentNo());
        }),
        entry("record-remedy-end", (no, version, body) -> desk.recordRemedyEnd(no, version, json.read(body, RemedyEndBody.class).toEnd())),
        entry("dun", (no, version, body) -> {
          var reminder = json.read(body, Notice.class);
          return desk.dun(no, version, reminder.documentNo(), reminder.toRecord());
        }),
        entry("apply-enforcement", (no, version, body) -> {
          var application = json.read(body, Application.class);
          return desk.applyEnforcement(no, version, application.court(), application.documentNo(), application.appliedOn());
        }),
        entry("record-ruling", (no, version, body) -> desk.recordRuling(no, version, json.read(body, Ruling.class).toRuling())),
        entry("close", (no, version, body) -> desk.close(no, version, json.read(body, Opinion.class).opinion())),
        entry("close-otherwise", (no, version, body) -> desk.closeOtherwise(no, version, json.read(body, Reason.class).reason())),
        entry("archive", (no, version, body) -> {
          var archive = json.read(body, Archiving.class);
          return desk.archive(no, version, archive.volumeNo(), archive.retention(), archive.checker());
        }));
  }
}
