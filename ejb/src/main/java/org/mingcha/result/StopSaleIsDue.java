package org.mingcha.result;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Producer and seller of a failed product stop making and selling it (不合格产品立即停止生产、销售). */
@Basis("SAMR-18@2019:45")
public final class StopSaleIsDue implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    return PaperDue.check(check, FollowUp.Kind.STOP_SALE);
  }
}
