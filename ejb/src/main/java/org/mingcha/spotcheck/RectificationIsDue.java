package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.sampling.Conclusion;

/** Producer and seller of a failed product are ordered to put things right (责令改正). */
@Basis("SAMR-18@2019:46")
final class RectificationIsDue implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    if (check.conclusion() != Conclusion.FAILED) {
      return Verdict.refused("spotcheck.not-failed", "SAMR-18@2019:46", Map.of());
    }
    return check.followUps().unaddressed(FollowUp.Kind.RECTIFICATION).isEmpty()
        ? Verdict.refused("spotcheck.already-ordered", "SAMR-18@2019:46", Map.of()) : Verdict.allowed();
  }
}
