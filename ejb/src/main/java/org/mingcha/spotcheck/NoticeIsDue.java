package org.mingcha.spotcheck;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The bureau at the place of a producer of another region is told (通报生产者所在地同级市场监管部门). */
@Basis("SAMR-18@2019:44")
final class NoticeIsDue implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return PaperDue.check(check, FollowUp.Kind.NOTICE);
  }
}
