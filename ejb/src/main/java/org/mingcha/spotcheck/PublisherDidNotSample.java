package org.mingcha.spotcheck;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who took the sample does not decide on the publication (职责分离); our reading. */
@Basis("SAMR-110@2025:21")
final class PublisherDidNotSample implements Guard<SpotCheck> {

  @Override
  public Verdict check(SpotCheck check, Occasion occasion) {
    return occasion.user() != null && check.sampledBy(occasion.user())
        ? Verdict.refused("spotcheck.publisher-sampled", "SAMR-110@2025:21", Map.of("user", occasion.user()))
        : Verdict.allowed();
  }
}
