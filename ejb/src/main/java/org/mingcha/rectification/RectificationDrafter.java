package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Handlers;

/** Drafts orders for the calling inspector, and drafts them anew. */
@ApplicationScoped
class RectificationDrafter {

  @Inject private RectificationRegister register;
  @Inject private CurrentOfficer current;
  @Inject private Handlers handlers;

  RectificationOrder open(RectificationDraft draft, SubjectRef within) {
    demandUsable(draft);
    demandOwed(draft.breach(), draft.party().capacity());
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    if (!draft.breach().orderedBy(officer.bureau())) {
      throw new RuleRefused("rectification.provincial-only", draft.breach().orderedBy(), Map.of("bureau", officer.bureau().code()));
    }
    return register.enter(officer, draft, handlers.of(officer), within);
  }

  void redraft(RectificationOrder order, RectificationDraft draft, Actor by, Instant at) {
    demandUsable(draft);
    demandOwed(draft.breach(), order.parties().get(0).capacity());
    order.redraft(draft, by, at);
  }

  /** Nobody is told to fulfil a duty that is another's. */
  private static void demandOwed(Breach breach, String capacity) {
    if (capacity != null && !breach.owedBy(Capacity.valueOf(capacity))) {
      throw new RuleRefused("rectification.duty-of-another", breach.duty(), Map.of("capacity", capacity));
    }
  }

  private static void demandUsable(RectificationDraft draft) {
    var faults = draft.faults();
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }
}
