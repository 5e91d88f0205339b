package org.mingcha.referral;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who proposed, or signed before, does not sign (职责分离): three offices, three persons. Our reading, as for leads. */
@Basis({"SAMR-110@2025:25", "SAMR-PROC@2022:14"})
final class SignerDidNotPropose implements Guard<Referral> {

  @Override
  public Verdict check(Referral referral, Occasion occasion) {
    return occasion.user() != null && referral.tookPart(occasion.user())
        ? Verdict.refused("referral.signer-proposed", referral.type().basis().value(), Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
