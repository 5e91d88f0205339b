package org.mingcha.result;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A result stands only after everybody concerned has been told of it (结果告知). */
@Basis("SAMR-110@2025:21")
public final class EveryoneTold implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    var untold = check.telling().untold();
    return untold.isEmpty() ? Verdict.allowed()
        : Verdict.refused("spotcheck.untold-left", "SAMR-110@2025:21", Map.of("recipients", untold));
  }
}
