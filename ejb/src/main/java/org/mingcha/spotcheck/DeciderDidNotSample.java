package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who took the sample does not decide on what is objected to its result (职责分离); our reading. */
@Basis("PQL@2018:15")
final class DeciderDidNotSample implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return occasion.user() != null && check.sampledBy(occasion.user())
        ? Verdict.refused("spotcheck.decider-sampled", "PQL@2018:15", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
