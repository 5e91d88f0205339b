package org.mingcha.party;

import java.io.Serializable;
import java.util.Map;
import org.mingcha.kernel.Citation;

/**
 * In what capacity a party acted, and whose duties it had there (主体角色判定).
 *
 * @param actsAs whose duties it had, the platform's or those of an operator on one; null when neither
 * @param basis the provision from which that follows
 * @param services with which evidence, where services decided it; empty otherwise
 */
public record Standing(Capacity capacity, Capacity actsAs, Citation basis, Map<PlatformOffering, String> services) implements Serializable {

  public Standing {
    services = Map.copyOf(services);
  }

  static Standing of(Capacity capacity, Capacity actsAs, String basis) {
    return new Standing(capacity, actsAs, Citation.of(basis), Map.of());
  }
}
