package org.mingcha.enforcement.guard;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** An investigation is over when no compulsory measure stands open on the case; our reading of the report on measures taken. */
@Basis({"SAMR-PROC@2022:48", "AEL@2011:24"})
public final class NoMeasureOpen implements Guard<OrdinaryCase> {

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return aCase.openMeasures().isEmpty() ? Verdict.allowed()
        : Verdict.refused("enforcement.measure-open", "SAMR-PROC@2022:48",
            Map.of("measures", aCase.openMeasures().stream().map(measure -> measure.number()).toList()));
  }
}
