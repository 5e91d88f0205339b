package org.mingcha.measure;

import java.util.Collection;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Whatever is done to a party of a case, its handlers do (由指定的办案人员实施). A lead is verified by whoever of the bureau takes it up. */
@Basis({"APL@2021:42", "SAMR-PROC@2022:19"})
final class HandlersTakeHold implements Guard<Matter> {

  private static final HandlersTakeHold GUARD = new HandlersTakeHold();
  private static final String CASES = "penalty-cases";

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return !matter.kind().equals(CASES) || matter.handles(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("measure.not-a-handler", "APL@2021:42", Map.of("user", occasion.user()));
  }

  /** Refuses to name as who took hold of things in this lead or case anybody who is not designated for it. */
  static void demand(Matter matter, Collection<String> users) {
    for (var user : users) {
      if (GUARD.check(matter, new Occasion(null, user)) instanceof Verdict.Refused no) {
        throw new RuleRefused(no.code(), no.basis(), no.facts());
      }
    }
  }
}
