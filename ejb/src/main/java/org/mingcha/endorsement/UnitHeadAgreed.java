package org.mingcha.endorsement;

import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The leader decides on what the unit head has endorsed (办案机构负责人复核后报批). */
public final class UnitHeadAgreed extends SignatureGuard {

  /** @param code key of the text of the refusal */
  public UnitHeadAgreed(String code, String basis) {
    super(code, basis);
  }

  @Override
  public Verdict check(Endorsable matter, Occasion occasion) {
    return refusedIf(!matter.endorsement().endorsed(), "by", null);
  }
}
