package org.mingcha.summary.web;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.decision.Annulment;
import org.mingcha.document.PartySignature;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.shared.web.FieldForm;
import org.mingcha.summary.Collected;
import org.mingcha.summary.CollectionGround;
import org.mingcha.summary.HandedOver;
import org.mingcha.summary.LetOff;
import org.mingcha.summary.SummaryDesk;
import org.mingcha.summary.SummaryExecutionDesk;

/** The steps of a penalty on the spot by their names, each with what was typed for it. */
@ApplicationScoped
class SummarySteps {

  /** Brings what was typed for a step to its desk. */
  @FunctionalInterface
  interface Step {

    /** @param version the version that the officer decided on */
    void take(String number, int version, FieldForm form);
  }

  @Inject private SummaryDesk desk;
  @Inject private SummaryExecutionDesk execution;

  private final Map<String, Step> steps = Map.ofEntries(
      entry("tell", (no, v, form) -> desk.tell(no, v, form.text("statement"), form.text("answer"))),
      entry("exempt", (no, v, form) -> desk.exempt(no, v, new LetOff(form.code("ground", Exemption.class), form.text("education")))),
      entry("decide", (no, v, form) ->
          desk.decide(no, v, new HandedOver(form.code("signature", PartySignature.class), form.text("receivedBy")))),
      entry("collect", (no, v, form) -> desk.collect(no, v,
          new Collected(form.code("ground", CollectionGround.class), form.text("receipt"), form.text("circumstances")))),
      entry("hand-in-fine", (no, v, form) -> desk.handInFine(no, v, form.text("receipt"))),
      entry("bank-fine", (no, v, form) -> desk.bankFine(no, v, form.text("voucher"))),
      entry("return-papers", (no, v, form) -> desk.returnPapers(no, v, form.text("papers"))),
      entry("withdraw", (no, v, form) -> desk.withdraw(no, v, form.text("reason"))),
      entry("exceed", (no, v, form) -> desk.exceed(no, v, form.text("reason"))),
      entry("record-payment", (no, v, form) -> execution.recordPayment(no, v, form.code("item", PaymentItem.class), form.money("amount"),
          form.day("paidOn"), form.text("receiptNo"))),
      entry("grant-deferral", (no, v, form) ->
          execution.grantDeferral(no, v, form.text("applicationNo"), form.day("until"), form.text("plan"), form.text("reason"))),
      entry("record-remedy", (no, v, form) -> execution.recordRemedy(no, v, form.code("remedy", Remedy.Kind.class), form.text("authority"),
          form.day("filedOn"), form.text("documentNo"))),
      entry("record-remedy-end", (no, v, form) -> execution.recordRemedyEnd(no, v, form.code("outcome", Remedy.Outcome.class),
          form.day("endedOn"), form.text("documentNo"))),
      entry("dun", (no, v, form) -> execution.dun(no, v, form.text("documentNo"), form.service())),
      entry("apply-enforcement", (no, v, form) ->
          execution.applyEnforcement(no, v, form.text("court"), form.text("documentNo"), form.day("appliedOn"))),
      entry("record-ruling", (no, v, form) -> execution.recordRuling(no, v,
          new CourtRuling(form.code("outcome", CourtRuling.Outcome.class), form.text("documentNo"), form.day("ruledOn")))),
      entry("annul", (no, v, form) -> execution.annul(no, v, new Annulment(form.code("annuller", Annulment.By.class), form.text("documentNo"),
          form.text("reason"), form.day("annulledOn"), form.day("redoBy"), form.ticked("procedural")))),
      entry("decide-anew", (no, v, form) -> execution.decideAnew(no, v, form.text("reason"))),
      entry("close", (no, v, form) -> execution.close(no, v, form.text("opinion"))),
      entry("close-otherwise", (no, v, form) -> execution.closeOtherwise(no, v, form.text("reason"))),
      entry("archive", (no, v, form) ->
          execution.archive(no, v, form.text("volumeNo"), form.code("retention", Archive.Retention.class), form.text("checker"))));

  void take(String move, String number, int version, FieldForm form) {
    steps.get(move).take(number, version, form);
  }
}
