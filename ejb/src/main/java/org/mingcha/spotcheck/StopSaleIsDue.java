package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.sampling.Conclusion;

/** Producer and seller of a failed product stop making and selling it (不合格产品立即停止生产、销售). */
@Basis("SAMR-18@2019:45")
final class StopSaleIsDue implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    if (check.conclusion() != Conclusion.FAILED) {
      return Verdict.refused("spotcheck.not-failed", "SAMR-18@2019:45", Map.of());
    }
    return check.followUps().unaddressed(FollowUp.Kind.STOP_SALE).isEmpty()
        ? Verdict.refused("spotcheck.already-ordered", "SAMR-18@2019:45", Map.of()) : Verdict.allowed();
  }
}
