package org.mingcha.result;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Producer and seller of a failed product are ordered to put things right (责令改正). */
@Basis("SAMR-18@2019:46")
public final class RectificationIsDue implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    return PaperDue.check(check, FollowUp.Kind.RECTIFICATION);
  }
}
