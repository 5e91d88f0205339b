package org.mingcha.result;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The bureau at the place of a producer of another region is told (通报生产者所在地同级市场监管部门). */
@Basis("SAMR-18@2019:44")
public final class NoticeIsDue implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    return PaperDue.check(check, FollowUp.Kind.NOTICE);
  }
}
