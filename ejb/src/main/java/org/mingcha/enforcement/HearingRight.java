package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mingcha.identity.Bureaus;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.setting.PenaltySettingsRegister;

/** Whether a penalty gives the parties of a case the right of a hearing; where they are of several kinds, the lowest sum counts. */
@ApplicationScoped
class HearingRight {

  @Inject private PenaltySettingsRegister settings;
  @Inject private Bureaus bureaus;

  /** By the sums that the province has on that day. */
  boolean given(Imposition imposition, EnforcementCase aCase, LocalDate day) {
    var threshold = settings.on(bureaus.require(aCase.bureau()), day).hearing();
    return PartyKinds.of(aCase).anyMatch(kind -> threshold.reached(imposition, kind));
  }
}
