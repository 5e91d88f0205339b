package org.mingcha.lead;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;

/** Why the bureau has jurisdiction (管辖依据). Who acted in which capacity decides which grounds there can be. */
@Basis({"SAMR-PROC@2022:7", "SAMR-PROC@2022:10", "SAMR-PROC@2022:11", "SAMR-PROC@2022:15"})
public enum JurisdictionGround {
  /** 违法行为发生地 */
  PLACE_OF_BREACH("SAMR-PROC@2022:7", EnumSet.allOf(Capacity.class)),
  /** 平台、自建网站等经营者住所地 */
  OPERATOR_DOMICILE("SAMR-PROC@2022:10", EnumSet.of(Capacity.PLATFORM_OPERATOR, Capacity.PLATFORM_SELF_OPERATED,
      Capacity.SELF_BUILT_SITE_OPERATOR, Capacity.SOCIAL_LIVE_SERVICE_PROVIDER, Capacity.UNDETERMINED)),
  /** 平台内经营者实际经营地 */
  ACTUAL_PLACE_OF_BUSINESS("SAMR-PROC@2022:10", EnumSet.of(Capacity.IN_PLATFORM_OPERATOR, Capacity.UNDETERMINED)),
  /** 平台住所地，先行发现违法线索或者先收到投诉举报 */
  PLATFORM_DOMICILE_FIRST("SAMR-PROC@2022:10", EnumSet.of(Capacity.IN_PLATFORM_OPERATOR, Capacity.UNDETERMINED)),
  /** 广告发布者所在地，或者广告主、经营者所在地先行发现 */
  ADVERTISEMENT("SAMR-PROC@2022:11", EnumSet.allOf(Capacity.class)),
  /** 上级指定或者交办 */
  ASSIGNED("SAMR-PROC@2022:15", EnumSet.allOf(Capacity.class));

  private final String basis;
  private final Set<Capacity> capacities;

  JurisdictionGround(String basis, Set<Capacity> capacities) {
    this.basis = basis;
    this.capacities = capacities;
  }

  /** The article that the filing names. */
  public Citation basis() {
    return Citation.of(basis);
  }

  /** Whether somebody in the matter acted in a capacity that this ground is for; nobody known excludes nothing. */
  boolean fits(List<InvolvedParty> parties) {
    return parties.isEmpty() || parties.stream().anyMatch(party -> capacities.contains(Capacity.valueOf(party.capacity())));
  }
}
