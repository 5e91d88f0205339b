package org.mingcha.decision;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A time that is over is not made longer (期限届满不得再延长); our reading: the article extends a time that still runs. */
@Basis("SAMR-PROC@2022:64")
public final class StillTimeToDecide implements Guard<Decidable> {

  @Override
  public Verdict check(Decidable aCase, Occasion occasion) {
    var due = aCase.decisionDueOn();
    return due == null || !occasion.today().isAfter(due) ? Verdict.allowed()
        : Verdict.refused("calendar.already-expired", "SAMR-PROC@2022:64", Map.of("dueOn", due));
  }
}
