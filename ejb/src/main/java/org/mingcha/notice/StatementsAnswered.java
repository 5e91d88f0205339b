package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What the party says is looked into before a decision (充分听取当事人的意见并复核). */
@Basis({"APL@2021:45", "SAMR-PROC@2022:58"})
public final class StatementsAnswered implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return !aCase.notices().unanswered() ? Verdict.allowed()
        : Verdict.refused("notice.statement-unanswered", "SAMR-PROC@2022:58", 
            Map.of("unanswered", aCase.notices().statements().size() - aCase.notices().answers().size()));
  }
}
