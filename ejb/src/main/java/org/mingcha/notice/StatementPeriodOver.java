package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * No decision while the party may still speak or ask for a hearing: five working days from service, unless it gives that up in
 * writing (告知书送达满五个工作日前不得作出决定，书面放弃的除外).
 */
@Basis({"SAMR-PROC@2022:57", "APL@2021:62", "APL@2021:64"})
public final class StatementPeriodOver implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    var due = aCase.statementDueOn();
    if (aCase.notices().waived() || due != null && occasion.today().isAfter(due)) {
      return Verdict.allowed();
    }
    return Verdict.refused("notice.period-runs", "SAMR-PROC@2022:57", due == null ? Map.of("dueOn", "") : Map.of("dueOn", due));
  }
}
