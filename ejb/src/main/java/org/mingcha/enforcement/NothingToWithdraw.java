package org.mingcha.enforcement;

import java.util.Map;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * A case is not laid aside while what is not right any more may still be read somewhere (撤回公示尚未办理的，不得归档). That the archive waits
 * for it is our reading; the article gives three working days.
 */
@Basis("SAMR-45@2021:14")
final class NothingToWithdraw implements Guard<EnforcementCase> {

  @Override
  public Verdict check(EnforcementCase aCase, Occasion occasion) {
    return aCase.runs(LimitKind.WITHDRAW_PUBLICITY) ? Verdict.refused("execution.withdraw-open", "SAMR-45@2021:14", Map.of())
        : Verdict.allowed();
  }
}
