package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingcha.approval.SheetSigned;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.Scope;

/** Takes the measure's step that the leader's signature on its sheet is. */
@ApplicationScoped
class WhenSheetSigned {

  @Inject private MeasureFiles files;
  @Inject private TimeLimits limits;

  void take(@Observes SheetSigned sheet) {
    if (!MeasureSheets.isOurs(sheet.purpose())) {
      return;
    }
    var measure = files.require(Measure.class, sheet.subject().number(), Scope.system());
    measure.signed(sheet.move(), sheet.by(), sheet.opinion(), sheet.at());
    if (sheet.move().equals("extend") && measure instanceof Seizure seizure) {
      limits.extend(seizure.ref(), seizure.limit(),
          new Extension(seizure.askedDays(), sheet.by().user(), sheet.at(), seizure.askedReason()));
    }
  }
}
