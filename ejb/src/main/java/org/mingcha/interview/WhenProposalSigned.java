package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.approval.SheetSigned;
import org.mingcha.identity.Scope;
import org.mingcha.procedure.Matters;

/** Takes the interview's step that a signature on its sheet is. */
@ApplicationScoped
class WhenProposalSigned {

  @Inject private Matters matters;

  void take(@Observes SheetSigned sheet) {
    if (!sheet.purpose().equals(InterviewSheets.PURPOSE)) {
      return;
    }
    var interview = matters.require(Interview.class, sheet.subject().number(), Scope.system());
    if (sheet.move().equals("endorse")) {
      interview.endorsed(sheet.by(), sheet.opinion(), sheet.at());
    } else {
      interview.decided(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    }
  }
}
