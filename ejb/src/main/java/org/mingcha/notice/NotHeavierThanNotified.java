package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nothing heavier than notified is decided; for that the party is told anew (拟加重的须重新告知). */
@Basis({"APL@2021:45", "SAMR-PROC@2022:57", "SAMR-PROC@2022:58"})
public final class NotHeavierThanNotified implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.intended() == null || !aCase.notices().heavierThanNotified(aCase.intended()) ? Verdict.allowed()
        : Verdict.refused("notice.heavier", "SAMR-PROC@2022:58", Map.of());
  }
}
