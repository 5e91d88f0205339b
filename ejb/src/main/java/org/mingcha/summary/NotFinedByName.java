package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * What any bureau fined one of the same name for, in days that meet, may be this very act (一事不再罚). Whether it is, the spot does not show
 * (违法事实确凿): the ordinary procedure does, where the handlers answer for it, or numbers that tell the two parties apart, where both are known.
 */
@Basis({"APL@2021:51", "APL@2021:29"})
final class NotFinedByName implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.imposition() == null || penalty.imposition().fine() == null ? Verdict.allowed()
        : penalty.known().namesakes().stream().filter(earlier -> earlier.fined(penalty.act().act(), occasion.today())).findFirst()
            .<Verdict>map(earlier -> Verdict.refused("summary.fined-by-name", "APL@2021:29",
                Map.of("caseNo", earlier.caseNo(), "bureau", earlier.bureau(), "decision", earlier.decision())))
            .orElseGet(Verdict::allowed);
  }
}
