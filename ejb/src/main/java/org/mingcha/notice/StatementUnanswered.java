package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** An answer answers a statement. */
@Basis("SAMR-PROC@2022:58")
public final class StatementUnanswered implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.notices().unanswered() ? Verdict.allowed()
        : Verdict.refused("notice.nothing-to-answer", "SAMR-PROC@2022:58", Map.of());
  }
}
