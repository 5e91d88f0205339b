package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who investigated a case does not preside over its hearing (由非本案调查人员主持). */
@Basis("APL@2021:64")
public final class HostDidNotInvestigate implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return occasion.user() == null || !aCase.handledBy(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("hearing.host-investigated", "APL@2021:64", Map.of("user", occasion.user()));
  }
}
