package org.mingcha.summary;

import java.io.Serializable;
import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.procedure.InvolvedParty;

/**
 * A penalty on the spot as two officers propose it.
 *
 * @param officers login names of those who found the act; at least two
 * @param rule id of the rule, such as {@code P-27}
 * @param fine in yuan; null for none
 * @param circumstances what decides whether there is a penalty at all
 * @param warning whether a warning is given. Nothing but a fine and a warning can be imposed on the spot.
 */
@Basis("APL@2021:51")
public record SummaryDraft(InvolvedParty party, List<String> officers, PlainAct act, String rule, Yuan fine, boolean warning,
    Circumstances circumstances) implements Serializable {

  void demandUsable() {
    var faults = new Faults().demand(party != null && Faults.told(party.name()), "/party").given("/act", act).told("/rule", rule)
        .demand(act == null || Faults.told(act.facts()), "/facts").demand(act == null || Faults.told(act.evidence()), "/evidence")
        .demand(act == null || Faults.told(act.place()), "/place")
        .demand(fine != null || warning, "/fine", "summary.nothing-imposed").given("/harm", circumstances);
    if (circumstances != null) {
      circumstances.faultsInto(faults, party != null && "NATURAL_PERSON".equals(party.kind()));
    }
    faults.throwIfAny();
  }

  /** The same, to that party. */
  SummaryDraft to(InvolvedParty other) {
    return new SummaryDraft(other, officers, act, rule, fine, warning, circumstances);
  }

  Imposition imposition() {
    return new Imposition(rule, false, fine, null, null, warning ? Sanctions.of(Sanction.WARNING) : Sanctions.NONE);
  }
}
