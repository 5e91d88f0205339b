package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A sample whose seal was broken proves nothing (封样完好方可作出结论); our reading: the check is withdrawn instead. */
@Basis("SAMR-110@2025:21")
final class SealIntact implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return check.facts(true).sealIntact() ? Verdict.allowed() : Verdict.refused("spotcheck.seal-broken", "SAMR-110@2025:21", Map.of());
  }
}
