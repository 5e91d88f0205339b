package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.approval.SheetSigned;
import org.mingcha.identity.Scope;

/** Takes the order's step that the leader's signature on its sheet is. */
@ApplicationScoped
class WhenSheetSigned {

  @Inject private RectificationFiles files;
  @Inject private RectificationSheets sheets;

  void take(@Observes SheetSigned sheet) {
    if (!sheet.purpose().equals(RectificationSheets.PURPOSE)) {
      return;
    }
    var order = files.require(sheet.subject().number(), Scope.system());
    if (sheet.move().equals(RectificationProcedure.ISSUE)) {
      sheets.issued(order, sheet.opinion(), sheet.by(), sheet.at());
    } else {
      order.step(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    }
  }
}
