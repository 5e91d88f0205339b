package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Only the designated handlers investigate (由指定的办案人员调查). */
@Basis("SAMR-PROC@2022:19")
public final class TakenByHandler implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return occasion.user() == null || aCase.handles(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("enforcement.not-a-handler", "SAMR-PROC@2022:19", Map.of("user", occasion.user()));
  }
}
