package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Only the officers sent to sample record what they took (抽样由指定的抽样人员进行). */
@Basis("SAMR-110@2025:21")
final class TakenBySampler implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return occasion.user() == null || check.sampledBy(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("spotcheck.not-a-sampler", "SAMR-110@2025:21", Map.of("user", occasion.user()));
  }
}
