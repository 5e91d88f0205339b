package org.mingcha.notice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;

@DisplayName("罚款不得超过所引条款的上限（第110号令第27条、第30条、第32条、第33条）")
class RuleOfPenaltyTest {

  @ParameterizedTest(name = "{0} 上限 {2} 元，{3} 元即退回（{1}）")
  @CsvSource({
      "P-27, SAMR-110@2025:27, 10000.00, 10000.01", "P-30, SAMR-110@2025:30, 30000.00, 30000.01",
      "P-32, SAMR-110@2025:32, 30000.00, 30000.01", "P-33, SAMR-110@2025:33, 100000.00, 100000.01"})
  void neverAbove(String rule, String basis, String most, String more) {
    assertDoesNotThrow(() -> RuleOfPenalty.demand(Imposition.fine(rule, Yuan.of(most))));

    var refused = assertThrows(RuleRefused.class, () -> RuleOfPenalty.demand(Imposition.fine(rule, Yuan.of(more))));
    assertEquals("penalty.fine-above " + basis, refused.code() + " " + refused.basis().value());
  }
}
