package org.mingcha.result;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A receipt is recorded of a result that was sent and not yet received (收到检验结果之日). */
@Basis("PQL@2018:15")
public final class ReceiptIsDue implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    return check.telling().awaited().isEmpty()
        ? Verdict.refused("spotcheck.no-receipt-due", "PQL@2018:15", Map.of()) : Verdict.allowed();
  }
}
