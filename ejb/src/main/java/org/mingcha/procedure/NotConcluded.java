package org.mingcha.procedure;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.RuleRefused;

/**
 * Nothing new grows out of a lead or case that is over: filed or not filed, closed, terminated or handed over (已经办结的，不再提出新的事项).
 */
@Basis({"SAMR-PROC@2022:47", "SAMR-PROC@2022:77"})
public final class NotConcluded implements Guard<Matter> {

  private static final NotConcluded GUARD = new NotConcluded();

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return matter.concludedBy() == null ? Verdict.allowed()
        : Verdict.refused("procedure.concluded", matter.concludedBy(), Map.of("matter", matter.number(), "stage", matter.stage()));
  }

  /** Refuses with the article where it is not so. */
  public static void demand(Matter matter) {
    if (GUARD.check(matter, null) instanceof Verdict.Refused no) {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    }
  }
}
