package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What was annulled is not carried out, and not annulled again (已撤销的决定不再执行). */
@Basis("APL@2021:75")
public final class NotAnnulled implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().annulled() ? Verdict.refused("decision.annulled", "APL@2021:75", Map.of()) : Verdict.allowed();
  }
}
