package org.mingcha.spotcheck;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Producer and seller of a failed product are ordered to put things right (责令改正). */
@Basis("SAMR-18@2019:46")
final class RectificationIsDue implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return PaperDue.check(check, FollowUp.Kind.RECTIFICATION);
  }
}
