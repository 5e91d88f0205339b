package org.mingcha.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.kernel.Invalid;

@DisplayName("主体角色判定（第110号令第34至36条）")
class CapacityResolverTest {

  @DisplayName("平台、平台内、自营、自建站、社交直播")
  @ParameterizedTest(name = "{0} 平台{1} 自有商品{2} 平台内{3} 自建站{4} 社交直播{5} {6} → {7}")
  @CsvFileSource(resources = "/penalty/standing.csv")
  void standing(OperatorKind kind, boolean platform, boolean own, boolean on, boolean site, boolean social, String services,
      Capacity capacity, Capacity actsAs, String basis) {
    var evidence = new EnumMap<PlatformOffering, String>(PlatformOffering.class);
    if (services != null) {
      Arrays.stream(services.split(" ")).forEach(service -> evidence.put(PlatformOffering.valueOf(service), "截图1"));
    }
    var standing = CapacityResolver.resolve(new CapacityFacts(kind, platform, own, on, site, social, evidence));
    assertEquals(capacity + " " + actsAs + " " + basis, standing.capacity() + " " + standing.actsAs() + " " + standing.basis());
  }

  @DisplayName("平台只能是法人或者非法人组织（第34条）")
  @ParameterizedTest
  @EnumSource(names = {"NATURAL_PERSON", "INDIVIDUAL_BUSINESS"})
  void aPersonIsNoPlatform(OperatorKind kind) {
    refused("party.platform-is-organisation", "SAMR-110@2025:34.3",
        () -> CapacityResolver.resolve(new CapacityFacts(kind, true, false, false, false, false, Map.of())));
  }

  @DisplayName("勾选的服务要有证据（第35条）")
  @Test void everyServiceHasItsEvidence() {
    var invalid = assertThrows(Invalid.class, () -> CapacityResolver.resolve(new CapacityFacts(OperatorKind.ENTERPRISE, false, false, false, false,
        true, Map.of(PlatformOffering.PAYMENT, " "))));
    assertEquals("/services/PAYMENT required", invalid.violations().get(0).pointer() + " " + invalid.violations().get(0).code());
  }
}
