package org.mingcha.referral;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The unit head endorses once. */
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
final class NotYetEndorsed implements Guard<Referral> {

  @Override
  public Verdict check(Referral referral, Occasion occasion) {
    return referral.endorsed() ? Verdict.refused("referral.already-endorsed", referral.type().basis().value(), Map.of())
        : Verdict.allowed();
  }
}
