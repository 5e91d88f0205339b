package org.mingcha.enforcement.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.enforcement.DecisionDesk;
import org.mingcha.enforcement.ExecutionDesk;
import org.mingcha.enforcement.TransferDesk;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.web.AfterDecisionSteps;
import org.mingcha.penalty.publicity.CreditClass;

/** The steps of a case from its decision to the archive, by their names. */
@ApplicationScoped
class DecisionSteps {

  @Inject private DecisionDesk decisions;
  @Inject private TransferDesk transfers;
  @Inject private ExecutionDesk execution;

  private final Map<String, CaseStep> steps = Map.ofEntries(
      entry("deliberate", (no, v, page) -> decisions.deliberate(no, v, page.getForm().panel(), page.text("conclusion"))),
      entry("extend", (no, v, page) -> decisions.extend(no, v, page.getForm().count("days"), page.text("reason"))),
      entry("extend-by-panel", (no, v, page) ->
          decisions.extendByPanel(no, v, page.getForm().count("days"), page.getForm().panel(), page.text("reason"))),
      entry("submit-decision", (no, v, page) -> decisions.submitDecision(no, v)),
      entry("decide", (no, v, page) -> decisions.decide(no, v, page.text("documentNo"), page.text("opinion"), page.imposition())),
      entry("decide-no-penalty", (no, v, page) -> decisions.decideNoPenalty(no, v, page.text("documentNo"),
          page.getForm().code("ground", NoPenaltyGround.class), page.text("opinion"), page.text("education"))),
      entry("transfer", (no, v, page) -> transfers.transfer(no, v, page.text("authority"), page.text("documentNo"), page.text("reason"))),
      entry("report-crime", (no, v, page) -> transfers.reportCrime(no, v, page.text("reason"))),
      entry("decline-police-transfer", (no, v, page) -> transfers.declinePoliceTransfer(no, v, page.text("reason"))),
      entry("transfer-to-police", (no, v, page) ->
          transfers.transferToPolice(no, v, page.text("authority"), page.text("documentNo"), page.text("reason"))),
      entry("hand-to-police", (no, v, page) -> transfers.handToPolice(no, v, page.getForm().moment("handedAt"), page.text("documentNo"))),
      entry("record-service", (no, v, page) -> decisions.recordService(no, v, page.getForm().service())),
      entry("annul", (no, v, page) -> decisions.annul(no, v, AfterDecisionSteps.annulment(page.getForm()))),
      entry("decide-anew", (no, v, page) -> decisions.decideAnew(no, v, page.text("reason"))),
      entry("record-publicity", (no, v, page) -> execution.recordPublicity(no, v, Publicity.told(page.getForm().code("act", Publicity.Act.class),
          page.day("doneOn"), page.text("place"), page.text("note"), page.getForm().code("credit", CreditClass.class)))));

  Map<String, CaseStep> all() {
    var all = new HashMap<>(steps);
    AfterDecisionSteps.of(execution).forEach((move, step) -> all.put(move, (no, v, page) -> step.take(no, v, page.getForm())));
    all.put("record-payment", (no, v, page) -> execution.recordPayment(no, v, page.getForm().code("item", PaymentItem.class),
        page.getForm().money("amount"), page.day("paidOn"), page.text("receiptNo"), page.text("seizure")));
    return all;
  }
}
