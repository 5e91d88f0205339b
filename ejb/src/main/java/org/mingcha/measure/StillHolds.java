package org.mingcha.measure;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What is over is over: after the last day nothing can be decided on a measure any more but its end (期满自动解除、应当解除). */
@Basis({"SAMR-PROC@2022:35", "AEL@2011:25"})
final class StillHolds implements Guard<Measure> {

  @Override
  public Verdict check(Measure measure, Occasion occasion) {
    return !occasion.today().isAfter(measure.dueOn()) ? Verdict.allowed()
        : Verdict.refused("measure.over", measure.limit().bases().get(measure.limit().bases().size() - 1).value(), Map.of("dueOn", measure.dueOn()));
  }
}
