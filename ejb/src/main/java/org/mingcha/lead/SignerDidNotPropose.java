package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Who proposed a filing, or signed it before, does not sign it (职责分离). The article makes three offices of the matter:
 * proposing, designating, approving; that one person may hold only one of them is our reading of it.
 */
@Basis("SAMR-PROC@2022:19")
final class SignerDidNotPropose implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return occasion.user() != null && lead.tookPartInProposal(occasion.user())
        ? Verdict.refused("lead.signer-proposed", "SAMR-PROC@2022:19", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
