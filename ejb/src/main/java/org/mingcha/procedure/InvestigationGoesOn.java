package org.mingcha.procedure;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.RuleRefused;

/**
 * Evidence is collected and things are taken hold of while a lead is verified or a case investigated, and before it is decided (先调查取证，后作出决定);
 * not while the investigation is suspended, nor after all is over.
 */
@Basis({"SAMR-PROC@2022:46", "SAMR-PROC@2022:47", "SAMR-PROC@2022:48", "SAMR-PROC@2022:77"})
public final class InvestigationGoesOn implements Guard<Matter> {

  private static final InvestigationGoesOn GUARD = new InvestigationGoesOn();

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return matter.notInvestigatedBy() == null ? Verdict.allowed()
        : Verdict.refused("procedure.not-investigated", matter.notInvestigatedBy(), Map.of("matter", matter.number(), "stage", matter.stage()));
  }

  /** Refuses with the article where it is not so. */
  public static void demand(Matter matter) {
    if (GUARD.check(matter, null) instanceof Verdict.Refused no) {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    }
  }
}
