package org.mingcha.referral;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What is for the other bureau to do (由对方办理), and comes about here when it does it. */
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
final class ByTheOtherSide implements Guard<Referral> {

  @Override
  public Verdict check(Referral referral, Occasion occasion) {
    return referral.broughtByOtherSide() ? Verdict.allowed()
        : Verdict.refused("referral.by-other-side", referral.type().basis().value(), Map.of("bureau", referral.counterpart()));
  }
}
