package org.mingcha.endorsement;

import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The unit head signs once for each proposal (办案机构负责人复核一次). */
public final class NotYetEndorsed extends SignatureGuard {

  /** @param code key of the text of the refusal */
  public NotYetEndorsed(String code, String basis) {
    super(code, basis);
  }

  @Override
  public Verdict check(Endorsable matter, Occasion occasion) {
    return refusedIf(matter.endorsement().endorsed(), "by", matter.endorsement().endorser());
  }
}
