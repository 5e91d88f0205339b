package org.mingcha.evidence;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Evidence of a case is collected by the handlers designated for it, of whom there are at least two (由两名以上指定的办案人员调查取证).
 * A lead is verified by whoever of the bureau takes it up, until it has been filed.
 */
@Basis({"APL@2021:42", "SAMR-PROC@2022:19"})
public final class HandlersInvestigate implements Guard<Matter> {

  private static final String CASES = "penalty-cases";

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return !matter.kind().equals(CASES) || matter.handles(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("evidence.not-a-handler", "APL@2021:42", Map.of("user", occasion.user()));
  }
}
