package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What was annulled is not decided again on the same facts and grounds, unless procedure alone was at fault (不得以同一的事实和理由作出基本相同的决定). */
@Basis({"ALL@2017:71", "ARL@2023:64"})
public final class NotTheSameAgain implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.sameAgain() ? Verdict.refused("decision.same-again", "ALL@2017:71", Map.of()) : Verdict.allowed();
  }
}
