package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The court is asked within three months of the end of the time for remedies (期限届满之日起三个月内). */
@Basis({"AEL@2011:53", "SAMR-PROC@2022:76"})
public final class WithinCourtTime implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return aCase.courtDueOn() == null || !occasion.today().isAfter(aCase.courtDueOn()) ? Verdict.allowed()
        : Verdict.refused("execution.court-too-late", "AEL@2011:53",
            aCase.courtDueOn() == null ? Map.of("dueOn", "") : Map.of("dueOn", aCase.courtDueOn()));
  }
}
