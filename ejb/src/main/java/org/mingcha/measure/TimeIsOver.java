package org.mingcha.measure;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nothing falls away by itself before its last day is over (逾期未处理的自动解除). */
@Basis("SAMR-PROC@2022:35")
final class TimeIsOver implements Guard<Measure> {

  @Override
  public Verdict check(Measure measure, Occasion occasion) {
    return occasion.today().isAfter(measure.dueOn()) ? Verdict.allowed()
        : Verdict.refused("measure.runs", "SAMR-PROC@2022:35", Map.of("dueOn", measure.dueOn()));
  }
}
