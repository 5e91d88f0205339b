package org.mingcha.result;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** After a failed result both are dealt with, producer and seller: stopped, and ordered to rectify (对不合格产品及其生产者、销售者依法处理). */
@Basis("SAMR-110@2025:21")
public final class FailureDealtWith implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    var undone = check.followUps().undone();
    return undone.isEmpty() ? Verdict.allowed()
        : Verdict.refused("spotcheck.undone-left", "SAMR-110@2025:21", Map.of("undone", undone));
  }
}
