package org.mingcha.penalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;

@DisplayName("听证门槛（处罚法第63条，程序规定第84条）")
class HearingThresholdTest {

  private static final HearingThreshold USUAL = new HearingThreshold(Yuan.of("10000"), Yuan.of("100000"), true);

  @DisplayName("门槛上下一分")
  @ParameterizedTest(name = "{0} 罚款{1} 没收{2}+{3} {4} → {5}")
  @CsvFileSource(resources = "/penalty/hearing.csv")
  void threshold(OperatorKind kind, String fine, String gains, String goods, Sanction sanction, boolean hearing) {
    var imposition = new Imposition("P-31", false, fine == null ? null : Yuan.of(fine), Yuan.of(gains), Yuan.of(goods),
        sanction == null ? null : Sanctions.of(sanction));
    assertEquals(hearing, USUAL.reached(imposition, kind));
  }

  @DisplayName("个体工商户按自然人还是按组织，由各省设定")
  @Test void businessIsAsTheProvinceHasIt() {
    var asOrganisation = new HearingThreshold(Yuan.of("10000"), Yuan.of("100000"), false);
    assertFalse(asOrganisation.reached(Imposition.fine("P-27", Yuan.of("10000")), OperatorKind.INDIVIDUAL_BUSINESS));
  }
}
