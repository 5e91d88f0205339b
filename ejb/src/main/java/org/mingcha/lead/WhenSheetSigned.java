package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.approval.SheetSigned;
import org.mingcha.identity.Scope;
import org.mingcha.outbox.Outbox;
import org.mingcha.procedure.Matters;

/** Takes the lead's step that a signature on its sheet is. */
@ApplicationScoped
class WhenSheetSigned {

  @Inject private Matters matters;
  @Inject private Outbox outbox;
  @Inject private Event<LeadFiled> filed;

  void take(@Observes SheetSigned sheet) {
    if (!LeadSheets.PURPOSES.contains(sheet.purpose())) {
      return;
    }
    var lead = matters.require(Lead.class, sheet.subject().number(), Scope.system());
    switch (sheet.move()) {
      case "endorse-filing", "endorse-not-filing" -> lead.endorsed(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
      case "return-filing" -> lead.decided(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
      case "return-not-filing" -> lead.notFilingReturned(sheet.by(), sheet.opinion(), sheet.at());
      default -> conclude(lead, sheet);
    }
  }

  /** Filed or not: the verification is over either way. Nothing of what is still secret goes outside. */
  private void conclude(Lead lead, SheetSigned sheet) {
    lead.decided(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    if (!lead.secret()) {
      outbox.put("lead-decided", lead.ref(), Map.of("lead", lead.number(), "stage", lead.stage()));
    }
    if (lead.stage().equals(LeadStage.FILED.name())) {
      filed.fire(new LeadFiled(lead.ref(), lead.bureau(), lead.title(), lead.parties(), lead.handlers(), sheet.by(), sheet.at()));
    }
  }
}
