package org.mingcha.summary.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.document.PartySignature;
import org.mingcha.execution.web.AfterDecisionSteps;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.shared.web.FieldForm;
import org.mingcha.shared.web.FormStep;
import org.mingcha.summary.HandedOver;
import org.mingcha.summary.LetOff;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryExecutionDesk;
import org.mingcha.summary.money.Collected;
import org.mingcha.summary.money.CollectionGround;

/** The steps of a penalty on the spot by their names, each with what was typed for it. */
@ApplicationScoped
class SummarySteps {

  @Inject private SummaryDesk desk;
  @Inject private SummaryExecutionDesk execution;

  private final Map<String, FormStep> steps = Map.ofEntries(
      entry("tell", (no, v, form) -> desk.tell(no, v, form.text("statement"), form.text("answer"))),
      entry("exempt", (no, v, form) -> desk.exempt(no, v, new LetOff(form.code("ground", Exemption.class), form.text("education")))),
      entry("decide", (no, v, form) ->
          desk.decide(no, v, new HandedOver(form.code("signature", PartySignature.class), form.text("receivedBy")))),
      entry("collect", (no, v, form) -> desk.collect(no, v,
          new Collected(form.code("ground", CollectionGround.class), form.text("receipt"), form.text("circumstances")))),
      entry("hand-in-fine", (no, v, form) -> desk.handInFine(no, v, form.text("receipt"), form.day("handedInOn"))),
      entry("bank-fine", (no, v, form) -> desk.bankFine(no, v, form.text("voucher"), form.day("bankedOn"))),
      entry("return-papers", (no, v, form) -> desk.returnPapers(no, v, form.text("papers"), form.day("returnedOn"))),
      entry("withdraw", (no, v, form) -> desk.withdraw(no, v, form.text("reason"))),
      entry("exceed", (no, v, form) -> desk.exceed(no, v, form.text("reason"))),
      entry("annul", (no, v, form) -> execution.annul(no, v, AfterDecisionSteps.annulment(form))),
      entry("decide-anew", (no, v, form) -> execution.decideAnew(no, v, form.text("reason"))));

  void take(String move, String number, int version, FieldForm form) {
    steps.getOrDefault(move, AfterDecisionSteps.of(execution).get(move)).take(number, version, form);
  }
}
