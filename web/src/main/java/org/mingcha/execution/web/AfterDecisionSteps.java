package org.mingcha.execution.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingcha.decision.Annulment;
import org.mingcha.execution.AfterDecisionDesk;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.DeferralGrant;
import org.mingcha.execution.Instalment;
import org.mingcha.execution.Instalments;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.web.FieldForm;
import org.mingcha.shared.web.FormStep;

/** What follows a decision, to the archive: the steps that every kind has that is decided, each with what was typed for it. */
public final class AfterDecisionSteps {

  private AfterDecisionSteps() {}

  /** These steps by their names, asked of the desk of that kind. */
  public static Map<String, FormStep> of(AfterDecisionDesk<?> desk) {
    return Map.ofEntries(
        entry("record-payment", (no, v, form) -> desk.recordPayment(no, v, form.code("item", PaymentItem.class), form.money("amount"),
            form.day("paidOn"), form.text("receiptNo"))),
        entry("grant-deferral", (no, v, form) -> desk.grantDeferral(no, v,
            new DeferralGrant(form.text("applicationNo"), form.day("until"), form.text("plan"), instalments(form), form.text("reason")))),
        entry("record-remedy", (no, v, form) -> desk.recordRemedy(no, v, form.code("remedy", Remedy.Kind.class), form.text("authority"),
            form.day("filedOn"), form.text("documentNo"))),
        entry("record-remedy-end", (no, v, form) -> desk.recordRemedyEnd(no, v, new RemedyEnd(
            form.code("outcome", Remedy.Outcome.class), form.day("endedOn"), form.text("documentNo"), form.money("fine"), form.money("gains")))),
        entry("dun", (no, v, form) -> desk.dun(no, v, form.text("documentNo"), form.service())),
        entry("apply-enforcement", (no, v, form) ->
            desk.applyEnforcement(no, v, form.text("court"), form.text("documentNo"), form.day("appliedOn"))),
        entry("record-ruling", (no, v, form) -> desk.recordRuling(no, v,
            new CourtRuling(form.code("outcome", CourtRuling.Outcome.class), form.text("documentNo"), form.day("ruledOn")))),
        entry("close", (no, v, form) -> desk.close(no, v, form.text("opinion"))),
        entry("close-otherwise", (no, v, form) -> desk.closeOtherwise(no, v, form.text("reason"))),
        entry("archive", (no, v, form) ->
            desk.archive(no, v, form.text("volumeNo"), form.code("retention", Archive.Retention.class), form.text("checker"))));
  }

  /** The rows of which something was typed; a row with a gap is refused with its number. */
  private static Instalments instalments(FieldForm form) {
    return new Instalments(IntStream.range(0, Instalments.MOST).mapToObj(row -> instalment(form, row))
        .filter(part -> part.dueOn() != null || part.amount() != null).toList());
  }

  /** What was typed for an amount and is none is refused under the number of the part, which tells where to look. */
  private static Instalment instalment(FieldForm form, int row) {
    try {
      return new Instalment(form.day("instalmentDay" + row), form.money("instalmentAmount" + row));
    } catch (Invalid noAmount) {
      throw new Invalid(List.of(new Violation("/instalments/" + row, "execution.instalment-incomplete", Map.of("part", row + 1))));
    }
  }

  /** Fills in by whom and by which paper the decision was annulled, as the remedy that left nothing of it says; only what is empty. */
  public static void offerAnnulment(FieldForm form, String act, List<Remedy> remedies) {
    if (!"annul".equals(act) || form.text("annuller") != null || form.text("documentNo") != null) {
      return;
    }
    remedies.stream().reduce((before, last) -> last).filter(last -> last.outcome() != null && last.outcome().undoes()).ifPresent(last -> {
      form.put("annuller", (last.remedy() == Remedy.Kind.RECONSIDERATION ? Annulment.By.RECONSIDERATION : Annulment.By.COURT).name());
      form.put("documentNo", last.outcomeNo());
      form.put("annulledOn", last.endedOn());
    });
  }

  /** How a decision was annulled, as it was typed. */
  public static Annulment annulment(FieldForm form) {
    return new Annulment(form.code("annuller", Annulment.By.class), form.text("documentNo"), form.text("reason"), form.day("annulledOn"),
        form.day("redoBy"), form.ticked("procedural"));
  }
}
