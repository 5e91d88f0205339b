package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A quick penalty rests on the law as any other (有法定依据): its rule, an order to correct that lapsed where it asks for one, no second fine. */
@Basis({"APL@2021:51", "APL@2021:29", "SAMR-110@2025:27", "SAMR-110@2025:30", "SAMR-110@2025:33"})
final class SummaryLawful implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.imposition() == null ? Verdict.allowed()
        : penalty.known().assessor().against(penalty.imposition(), PlainFacts.of(penalty, occasion.today()))
            .<Verdict>map(bar -> Verdict.refused(bar.code(), bar.basis().value(), bar.facts())).orElseGet(Verdict::allowed);
  }
}
