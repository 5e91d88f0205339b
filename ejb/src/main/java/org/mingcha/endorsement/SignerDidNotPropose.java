package org.mingcha.endorsement;

import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Who made a proposal, or signed it before, does not sign it (职责分离). The rules make three offices of the matter: proposing,
 * endorsing, deciding; that one person may hold only one of them is our reading.
 */
public final class SignerDidNotPropose extends SignatureGuard {

  /** @param code key of the text of the refusal */
  public SignerDidNotPropose(String code, String basis) {
    super(code, basis);
  }

  @Override
  public Verdict check(Endorsable matter, Occasion occasion) {
    return refusedIf(occasion.user() != null && matter.endorsement().names(occasion.user()), "user", occasion.user());
  }
}
