package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Whom the law leaves unpunished is not punished on the spot either, and that is asked first (不予处罚). */
@Basis({"APL@2021:30", "APL@2021:33", "SAMR-PROC@2022:61"})
final class Punishable implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    if (penalty.imposition() == null) {
      return Verdict.allowed();
    }
    if (!penalty.circumstances().asked()) {
      return Verdict.refused("summary.exemption-unasked", "APL@2021:33", Map.of());
    }
    return Exemption.openFor(PlainFacts.exemption(penalty)).stream().filter(Exemption::mandatory).findFirst()
        .<Verdict>map(exemption -> Verdict.refused("penalty.exempt", exemption.basis().value(), Map.of())).orElseGet(Verdict::allowed);
  }
}
