package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("统一社会信用代码（GB 32100-2015）")
class UsccTest {

  @DisplayName("校验位相符")
  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91110000101623741K", "91110102MA0093EQ6R", "11330723307360844C", "911101066976941872"})
  void publishedCodesPass(String code) {
    assertTrue(Uscc.checkDigitMatches(code));
  }

  @DisplayName("登记在册但校验位不符：形式合格，只提示")
  @Test void aRegisteredCodeWithAWrongCheckDigitIsStillACode() {
    assertFalse(Uscc.checkDigitMatches("91350211M0000XUF46"));
    assertTrue(Uscc.checkDigitMatches("91350211M0000XUF4R"));
    assertEquals("91350211M0000XUF46", new Uscc("91350211M0000XUF46").value());
  }

  @DisplayName("任一位改动，校验位即不符")
  @Test void everyPositionCounts() {
    var code = "91350100M000100Y43";
    for (int i = 0; i < 18; i++) {
      var wrong = new StringBuilder(code);
      wrong.setCharAt(i, code.charAt(i) == '1' ? '2' : '1');
      assertFalse(Uscc.checkDigitMatches(wrong.toString()), wrong.toString());
    }
  }

  @DisplayName("形式不合格：字母 I O S V Z、小写、长度、空")
  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y431", "91350100m000100y43", "9135010OM000100Y43",
      "91350100I000100Y43", "91350100S000100Y43", "91350100V000100Y43", "91350100Z000100Y43", "91350100M000100Y43\n", "９1350100M000100Y43"})
  void malformedCodesAreNoCodes(String text) {
    assertFalse(Uscc.wellFormed(text));
    assertFalse(Uscc.checkDigitMatches(text));
    assertThrows(IllegalArgumentException.class, () -> new Uscc(text));
  }
}
