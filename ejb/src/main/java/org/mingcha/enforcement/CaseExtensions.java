package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.decision.Deliberation;
import org.mingcha.decision.Panel;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.procedure.MatterCommands;

/** More time for a case (延长办案期限): thirty days by the leader once, then what the leaders fix together. */
@ApplicationScoped
class CaseExtensions {

  private static final int LONGEST = 365;

  @Inject private TimeLimits limits;

  void first(EnforcementCase aCase, Integer days, String reason, Actor by, Instant at) {
    faults(new Faults(), days, reason).throwIfAny();
    aCase.step("extend", by, at, reason);
    extend(aCase, days, reason, by, at);
  }

  void further(EnforcementCase aCase, Integer days, Panel panel, String reason, Actor by, Instant at) {
    faults(panel.faults(null, China.dateOf(at)), days, reason).throwIfAny();
    aCase.step("extend-by-panel", by, at, reason, () -> aCase.decisions().deliberate(
        panel.held(Deliberation.Topic.EXTENSION, reason, aCase.reviews().answers().size())));
    extend(aCase, days, reason, by, at);
  }

  Map<String, Object> told(Integer days, String reason) {
    var facts = new HashMap<String, Object>();
    facts.put("days", days);
    facts.put(MatterCommands.REASON, reason);
    return facts;
  }

  private static Faults faults(Faults faults, Integer days, String reason) {
    return faults.told("/reason", reason).demand(days != null && days >= 1 && days <= LONGEST, "/days", "enforcement.days");
  }

  private void extend(EnforcementCase aCase, int days, String reason, Actor by, Instant at) {
    limits.extend(aCase.ref(), LimitKind.DECIDE_CASE, new Extension(days, by.user(), at, reason));
  }
}
