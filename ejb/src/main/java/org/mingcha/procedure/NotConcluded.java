package org.mingcha.procedure;

import java.util.Map;
import org.mingcha.kernel.Basis;

/**
 * Nothing new grows out of a lead or case that is over: filed or not filed, closed, terminated or handed over (已经办结的，不再提出新的事项).
 */
@Basis({"SAMR-PROC@2022:47", "SAMR-PROC@2022:77"})
public final class NotConcluded implements Guard<Matter> {

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return matter.concludedBy() == null ? Verdict.allowed()
        : Verdict.refused("procedure.concluded", matter.concludedBy(), Map.of("matter", matter.number(), "stage", matter.stage()));
  }
}
