package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.approval.SheetSigned;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Matters;

/** Takes the plan's step that a signature on its sheet is. */
@ApplicationScoped
class WhenSheetSigned {

  @Inject private Matters matters;

  void take(@Observes SheetSigned sheet) {
    if (!sheet.purpose().equals(PlanSheets.PURPOSE)) {
      return;
    }
    var plan = matters.require(SpotPlan.class, sheet.subject().number(), Scope.system());
    if (sheet.move().equals("endorse-plan")) {
      plan.endorsed(sheet.by(), sheet.opinion(), sheet.at());
    } else {
      plan.decided(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    }
  }
}
