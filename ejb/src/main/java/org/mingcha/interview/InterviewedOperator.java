package org.mingcha.interview;

import java.util.Map;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;

/**
 * Operators whose leaders may be interviewed are e-commerce operators (电子商务经营者): platforms, the shops on them, operators of
 * their own sites, and whoever provides such services (Articles 35, 36). A producer who does not sell online is none.
 */
@Basis("SAMR-110@2025:23")
final class InterviewedOperator {

  private static final Set<Capacity> OPERATORS = Set.of(Capacity.PLATFORM_OPERATOR, Capacity.IN_PLATFORM_OPERATOR,
      Capacity.SELF_BUILT_SITE_OPERATOR, Capacity.PLATFORM_SELF_OPERATED, Capacity.SOCIAL_LIVE_SERVICE_PROVIDER);
  private static final Set<Capacity> PLATFORMS = Set.of(Capacity.PLATFORM_OPERATOR, Capacity.SOCIAL_LIVE_SERVICE_PROVIDER);

  private InterviewedOperator() {}

  static void demand(InvolvedParty operator) {
    if (!OPERATORS.contains(Capacity.valueOf(operator.capacity()))) {
      throw new RuleRefused("interview.operator-only", Citation.of("SAMR-110@2025:23"), Map.of("field", "/operator/capacity"));
    }
  }

  /** Article 32 speaks of platforms only. */
  @Basis("SAMR-110@2025:32")
  static void demandPlatformFor(UnheldConsequence consequence, InvolvedParty operator) {
    if (consequence == UnheldConsequence.PLATFORM_COOPERATION && !PLATFORMS.contains(Capacity.valueOf(operator.capacity()))) {
      throw new RuleRefused("interview.platform-only", consequence.basis(), Map.of("field", "/consequence"));
    }
  }
}
