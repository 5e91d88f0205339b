package org.mingcha.enforcement.guard;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NewcomerGuard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who presides over a hearing of a case does not come to investigate it (由非本案调查人员主持). */
@Dependent
@Basis("APL@2021:64")
public final class NewcomerDoesNotPreside implements NewcomerGuard {

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return matter instanceof OrdinaryCase aCase
        && aCase.hearings().all().stream().anyMatch(hearing -> occasion.user().equals(hearing.host()))
        ? Verdict.refused("enforcement.newcomer-presides", "APL@2021:64", Map.of("user", occasion.user())) : Verdict.allowed();
  }
}
