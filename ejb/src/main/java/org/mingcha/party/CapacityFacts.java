package org.mingcha.party;

import java.io.Serializable;
import java.util.Map;

/**
 * What an officer has found out about a party and the goods in question, to tell in what capacity it acted.
 *
 * @param kind null when unknown
 * @param runsPlatform whether others trade on premises that it runs
 * @param ownGoods whether the goods in question are its own sales
 * @param onPlatform whether it sold them on somebody else's platform
 * @param ownSite whether it sold them on a site of its own or by another network service
 * @param socialOrLive whether it provides social or live-streaming services
 * @param services which services it gives to those who trade there, each with its evidence
 */
public record CapacityFacts(OperatorKind kind, boolean runsPlatform, boolean ownGoods, boolean onPlatform, boolean ownSite,
    boolean socialOrLive, Map<PlatformOffering, String> services) implements Serializable {

  public CapacityFacts {
    services = Map.copyOf(services);
  }
}
