package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.procedure.InvolvedParty;

/** Whether a penalty gives the parties of a case the right of a hearing; where they are of several kinds, the lowest sum counts. */
@ApplicationScoped
class HearingRight {

  boolean given(Imposition imposition, EnforcementCase aCase) {
    var threshold = PenaltySettings.shipped().hearing();
    return aCase.parties().stream().map(HearingRight::kind).anyMatch(kind -> threshold.reached(imposition, kind));
  }

  private static OperatorKind kind(InvolvedParty party) {
    return party.kind() == null ? null : OperatorKind.valueOf(party.kind());
  }
}
