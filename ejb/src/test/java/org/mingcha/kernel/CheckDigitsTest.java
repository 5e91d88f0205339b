package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {

  @DisplayName("商品条码：GTIN-8、12、13、14")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
      "96385074, true", "036000291452, true", "6901234567892, true", "4006381333931, true", "10012345678902, true",
      "96385075, false", "6901234567829, false", "9601234567892, false", "'', false", ", false",
      "690123456789, false", "00000000000, false", "000000000000000, false", "69012345６7892, false"})
  void gtin(String text, boolean matches) {
    assertEquals(matches, Gtin.checkDigitMatches(text));
  }

  @DisplayName("公民身份号码：校验位")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
      "11010519491231002X, true", "440524188001010014, true",
      "11010519491231002x, false", "110105194912310021, false", "11010519491213002X, false", "1101051949123100, false", ", false"})
  void residentId(String text, boolean matches) {
    assertEquals(matches, ResidentId.checkDigitMatches(text));
  }
}
