package org.mingcha.evidence;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NewcomerGuard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who was told to stay away from a matter does not come to handle it (应当回避). */
@Dependent
@Basis("SAMR-PROC@2022:4")
class NewcomerNeedNotStayAway implements NewcomerGuard {

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return matter.keepsAway(occasion.user())
        ? Verdict.refused("evidence.newcomer-stays-away", "SAMR-PROC@2022:4", Map.of("user", occasion.user())) : Verdict.allowed();
  }
}
