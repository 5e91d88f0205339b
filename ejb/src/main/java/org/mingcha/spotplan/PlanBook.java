package org.mingcha.spotplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Matters;

/** Gives out the batches of approved plans and learns when their checks have ended, in the caller's transaction. */
@ApplicationScoped
public class PlanBook {

  @Inject private Matters matters;

  /**
   * One batch of a line, from 1 on, for an officer of the bureau whose plan it is. Refused when the plan is not approved or
   * the batches of the line are used up (RuleRefused), or there is no such plan for this officer (NotFound).
   */
  public PlannedBatch giveOut(String plan, int line, Officer officer) {
    var found = matters.require(SpotPlan.class, plan, officer.scope());
    if (!officer.worksFor(found.bureau())) {
      throw new NotPermitted("identity.other-bureau", Map.of("bureau", found.bureau()));
    }
    return found.giveOut(line);
  }

  /** A check of this plan has been closed or given up. */
  public void checkEnded(String plan) {
    matters.require(SpotPlan.class, plan, Scope.system()).checkEnded();
  }
}
