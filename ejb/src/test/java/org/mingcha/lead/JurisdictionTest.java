package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.party.Capacity;

@DisplayName("管辖依据（程序规定第7条、第10条、第11条、第15条）")
class JurisdictionTest {

  @DisplayName("依据须适用于当事人的角色（程序规定第10条）")
  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({
      "IN_PLATFORM_OPERATOR, ACTUAL_PLACE_OF_BUSINESS, true", "IN_PLATFORM_OPERATOR, PLATFORM_DOMICILE_FIRST, true",
      "IN_PLATFORM_OPERATOR, OPERATOR_DOMICILE, false", "IN_PLATFORM_OPERATOR, PLACE_OF_BREACH, true",
      "PLATFORM_OPERATOR, OPERATOR_DOMICILE, true", "PLATFORM_OPERATOR, ACTUAL_PLACE_OF_BUSINESS, false",
      "PLATFORM_OPERATOR, PLATFORM_DOMICILE_FIRST, false", "SELF_BUILT_SITE_OPERATOR, OPERATOR_DOMICILE, true",
      "SELF_BUILT_SITE_OPERATOR, PLATFORM_DOMICILE_FIRST, false", "SOCIAL_LIVE_SERVICE_PROVIDER, OPERATOR_DOMICILE, true",
      "UNDETERMINED, PLATFORM_DOMICILE_FIRST, true", "PRODUCER, PLACE_OF_BREACH, true", "PRODUCER, OPERATOR_DOMICILE, false",
      "PRODUCER, ASSIGNED, true", "IN_PLATFORM_OPERATOR, ADVERTISEMENT, true"})
  void groundsAndCapacities(Capacity capacity, JurisdictionGround ground, boolean fits) {
    var lead = SomeLead.verifiedAgainst(capacity);

    if (fits) {
      assertEquals(ground, lead.proposesOn(ground).lead().facts().jurisdictionGround());
    } else {
      var refused = assertThrows(RuleRefused.class, () -> lead.proposesOn(ground));
      assertEquals("lead.jurisdiction-ground SAMR-PROC@2022:10", refused.code() + " " + refused.basis());
      assertEquals(LeadStage.VERIFYING, lead.stage());
    }
  }

  @DisplayName("每种依据写明条款")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
      "PLACE_OF_BREACH, SAMR-PROC@2022:7", "OPERATOR_DOMICILE, SAMR-PROC@2022:10", "ACTUAL_PLACE_OF_BUSINESS, SAMR-PROC@2022:10",
      "PLATFORM_DOMICILE_FIRST, SAMR-PROC@2022:10", "ADVERTISEMENT, SAMR-PROC@2022:11", "ASSIGNED, SAMR-PROC@2022:15"})
  void citations(JurisdictionGround ground, String basis) {
    assertEquals(basis, ground.basis().value());
  }
}
