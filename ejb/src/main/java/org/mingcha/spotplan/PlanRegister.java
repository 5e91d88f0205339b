package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Handlers;
import org.mingcha.procedure.MatterNumbers;
import org.mingcha.procedure.Matters;

/** Enters plans in the register. The trail says that there is a plan, and not what it says. */
@ApplicationScoped
class PlanRegister {

  private static final String NUMBER_TOKEN = "抽计";

  @Inject private Matters matters;
  @Inject private MatterNumbers numbers;
  @Inject private Handlers handlers;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  SpotPlan enter(PlanDraft draft) {
    demandRight(draft);
    var officer = current.get();
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var at = clock.instant();
    var plan = SpotPlan.drafted(numbers.next(officer.bureau(), NUMBER_TOKEN, at), officer.bureau(), draft, handlers.of(officer), at);
    matters.add(plan);
    audit.record(plan.ref(), "open", officer.acting(Duty.INSPECTOR), Map.of("to", plan.stage(), "year", draft.year()));
    return plan;
  }

  /** Refused as {@link Invalid}, field by field. */
  void demandRight(PlanDraft draft) {
    var faults = draft.faults(China.today(clock).getYear());
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
  }
}
