package org.mingcha.result;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The result is told once to each: the seller, the nominal producer, and the platform of a sample bought online (结果告知). */
@Basis("SAMR-110@2025:21")
public final class SomebodyIsUntold implements Guard<FollowedUp> {

  @Override
  public Verdict check(FollowedUp check, Occasion occasion) {
    return check.telling().untold().isEmpty()
        ? Verdict.refused("spotcheck.all-told", "SAMR-110@2025:21", Map.of()) : Verdict.allowed();
  }
}
