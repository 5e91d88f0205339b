package org.mingcha.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.approval.SheetSigned;
import org.mingcha.identity.Scope;

/** Takes the notice's step that the leader's signature on its sheet is. */
@ApplicationScoped
class WhenNoticeSigned {

  @Inject private NoticeFiles files;

  void take(@Observes SheetSigned sheet) {
    if (sheet.purpose().equals(NoticeSheets.PURPOSE)) {
      files.require(sheet.subject().number(), Scope.system()).decided(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    }
  }
}
