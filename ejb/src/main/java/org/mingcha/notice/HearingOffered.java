package org.mingcha.notice;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A hearing is held on penalties that the law lists, and on the party's demand (符合听证条件). */
@Basis("APL@2021:63")
public final class HearingOffered implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.notices().notice().filter(PenaltyNotice::hearingOffered).isPresent() ? Verdict.allowed()
        : Verdict.refused("notice.no-hearing", "APL@2021:63", Map.of());
  }
}
