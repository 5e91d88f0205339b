package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The party is forced when it has sought no remedy in time, or lost it (法定期限内不申请复议或者提起诉讼，又不履行). */
@Basis({"AEL@2011:53", "SAMR-PROC@2022:76"})
public final class RemediesOver implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    var day = aCase.execution().askedOn(occasion.today());
    if (aCase.execution().pendingRemedy().filter(remedy -> !remedy.filedOn().isAfter(day)).isPresent()) {
      return Verdict.refused("execution.remedy-pending", "SAMR-PROC@2022:76", Map.of());
    }
    return aCase.remediesDueOn() != null && day.isAfter(aCase.remediesDueOn()) ? Verdict.allowed()
        : Verdict.refused("execution.remedies-open", "SAMR-PROC@2022:76",
            aCase.remediesDueOn() == null ? Map.of("dueOn", "") : Map.of("dueOn", aCase.remediesDueOn()));
  }
}
