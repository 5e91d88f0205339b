package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A time that whoever annulled the decision has set is not extended by the bureau (重新作出的期限不由本机关延长). */
@Basis("SAMR-PROC@2022:64")
public final class TimeIsOurs implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    return aCase.decisions().redoBy().isEmpty() ? Verdict.allowed()
        : Verdict.refused("decision.time-ordered", "SAMR-PROC@2022:64", Map.of("redoBy", aCase.decisions().redoBy().orElseThrow()));
  }
}
