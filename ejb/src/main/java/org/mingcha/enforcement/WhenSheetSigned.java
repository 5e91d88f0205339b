package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.approval.SheetSigned;
import org.mingcha.identity.Scope;

/** Takes the case's step that the leader's signature on its sheet is. */
@ApplicationScoped
class WhenSheetSigned {

  @Inject private CaseFiles files;

  void take(@Observes SheetSigned sheet) {
    if (!sheet.purpose().equals(CaseSheets.PENALTY)) {
      return;
    }
    var aCase = files.require(sheet.subject().number(), Scope.system());
    aCase.step(sheet.move(), sheet.by(), sheet.at(), sheet.opinion(),
        sheet.move().equals("approve-penalty") ? aCase.notices()::approve : aCase.notices()::dropProposal);
  }
}
