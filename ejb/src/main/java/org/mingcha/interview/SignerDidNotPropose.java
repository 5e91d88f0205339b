package org.mingcha.interview;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who proposed an interview, or endorsed it, does not sign after that (职责分离). Our reading of an act within the bureau's duties. */
@Basis("SAMR-110@2025:23")
final class SignerDidNotPropose implements Guard<Interview> {

  @Override
  public Verdict check(Interview interview, Occasion occasion) {
    return occasion.user() != null && interview.tookPartInProposal(occasion.user())
        ? Verdict.refused("interview.signer-proposed", "SAMR-110@2025:23", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
