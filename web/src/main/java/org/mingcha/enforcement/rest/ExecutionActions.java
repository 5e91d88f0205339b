package org.mingcha.enforcement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.ExecutionDesk;
import org.mingcha.execution.rest.AfterDecisionActions;
import org.mingcha.execution.rest.ExecutionBodies.CasePaymentBody;
import org.mingcha.execution.rest.ExecutionBodies.PublicityBody;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;

/** What follows a decision, to the closed case in the archive: {@link AfterDecisionActions}, and the publicity. */
@ApplicationScoped
class ExecutionActions {

  @Inject private ExecutionDesk desk;
  @Inject private AfterDecisionActions shared;
  @Inject private Json json;

  Map<String, Action<CaseView>> all() {
    var all = new HashMap<>(shared.of(desk));
    all.put("record-payment", (no, version, body) -> {
      var payment = json.read(body, CasePaymentBody.class);
      return desk.recordPayment(no, version, payment.item(), CaseBodies.yuan(payment.amount()), payment.paidOn(), payment.receiptNo(),
          payment.seizure());
    });
    all.put("record-publicity", (no, version, body) -> desk.recordPublicity(no, version, json.read(body, PublicityBody.class).toAct()));
    return all;
  }
}
