package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who gave up the hearing in writing does not ask for it any more (书面放弃听证). */
@Basis("APL@2021:64")
public final class HearingNotWaived implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return !aCase.notices().waived(PartyRight.HEARING) ? Verdict.allowed() : Verdict.refused("notice.hearing-waived", "APL@2021:64", Map.of());
  }
}
