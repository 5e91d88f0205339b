package org.mingcha.contact;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who proposed or handles a notice does not sign it (职责分离). Our reading, as with every paper that leaves the house. */
@Basis("SAMR-110@2025:17")
final class SignerDidNotHandle implements Guard<UncontactableNotice> {

  @Override
  public Verdict check(UncontactableNotice notice, Occasion occasion) {
    return occasion.user() != null && notice.proposedOrHandledBy(occasion.user())
        ? Verdict.refused("contact.signer-handles", "SAMR-110@2025:17", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
