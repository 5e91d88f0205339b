package org.mingcha.party;

import static org.mingcha.party.Capacity.IN_PLATFORM_OPERATOR;
import static org.mingcha.party.Capacity.PLATFORM_OPERATOR;
import static org.mingcha.party.Capacity.PLATFORM_SELF_OPERATED;
import static org.mingcha.party.Capacity.SELF_BUILT_SITE_OPERATOR;
import static org.mingcha.party.Capacity.SOCIAL_LIVE_SERVICE_PROVIDER;
import static org.mingcha.party.Capacity.UNDETERMINED;

import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;

/**
 * Tells in what capacity a party acted with the goods in question (主体角色判定). One firm may be a platform for the goods of others
 * and a seller of its own, so it is asked for each act.
 */
public final class CapacityResolver {

  private CapacityResolver() {}

  /**
   * The capacity, and whose duties come with it.
   *
   * @throws Invalid a service is ticked without evidence
   * @throws RuleRefused a natural person or individual business is said to run a platform, which only organisations do
   */
  @Basis({"SAMR-110@2025:34", "SAMR-110@2025:35", "SAMR-110@2025:36"})
  public static Standing resolve(CapacityFacts facts) {
    demandEvidence(facts.services());
    var platform = facts.runsPlatform() || facts.socialOrLive() && facts.services().size() == PlatformOffering.values().length;
    if (platform && facts.ownGoods()) {
      return Standing.of(PLATFORM_SELF_OPERATED, IN_PLATFORM_OPERATOR, "SAMR-110@2025:36");
    }
    if (platform) {
      demandOrganisation(facts.kind());
      return facts.runsPlatform() ? Standing.of(PLATFORM_OPERATOR, PLATFORM_OPERATOR, "SAMR-110@2025:34.3")
          : new Standing(SOCIAL_LIVE_SERVICE_PROVIDER, PLATFORM_OPERATOR, Citation.of("SAMR-110@2025:35"), facts.services());
    }
    return seller(facts);
  }

  /** Somebody who trades where others let him; or a provider of services that are too few to make it a platform. */
  private static Standing seller(CapacityFacts facts) {
    if (facts.onPlatform()) {
      return Standing.of(IN_PLATFORM_OPERATOR, IN_PLATFORM_OPERATOR, "SAMR-110@2025:34.2");
    }
    if (facts.ownSite()) {
      return Standing.of(SELF_BUILT_SITE_OPERATOR, IN_PLATFORM_OPERATOR, "SAMR-110@2025:36");
    }
    return facts.socialOrLive() ? new Standing(SOCIAL_LIVE_SERVICE_PROVIDER, null, Citation.of("SAMR-110@2025:35"), facts.services())
        : Standing.of(UNDETERMINED, null, "SAMR-110@2025:34");
  }

  private static void demandEvidence(Map<PlatformOffering, String> services) {
    var bare = services.entrySet().stream().filter(service -> service.getValue().isBlank())
        .map(service -> Violation.of("/services/" + service.getKey(), "required")).toList();
    if (!bare.isEmpty()) {
      throw new Invalid(List.copyOf(bare));
    }
  }

  private static void demandOrganisation(OperatorKind kind) {
    if (kind == OperatorKind.NATURAL_PERSON || kind == OperatorKind.INDIVIDUAL_BUSINESS) {
      throw new RuleRefused("party.platform-is-organisation", Citation.of("SAMR-110@2025:34.3"), Map.of());
    }
  }
}
