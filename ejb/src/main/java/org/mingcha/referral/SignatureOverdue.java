package org.mingcha.referral;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Nobody is reminded before the time to sign for it is over (逾期未签收的，可以催办). */
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
final class SignatureOverdue implements Guard<Referral> {

  @Override
  public Verdict check(Referral referral, Occasion occasion) {
    var due = referral.signBy();
    return due != null && occasion.today().isAfter(due) ? Verdict.allowed()
        : Verdict.refused("referral.not-overdue", referral.type().basis().value(), due == null ? Map.of() : Map.of("dueOn", due));
  }
}
