package org.mingcha.spotcheck;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Producer and seller of a failed product stop making and selling it (不合格产品立即停止生产、销售). */
@Basis("SAMR-18@2019:45")
final class StopSaleIsDue implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return PaperDue.check(check, FollowUp.Kind.STOP_SALE);
  }
}
