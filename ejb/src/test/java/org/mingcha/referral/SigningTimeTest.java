package org.mingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("签收时限：由部署设定，设错了不启动")
class SigningTimeTest {

  @Test
  @DisplayName("没有设定：五个工作日")
  void fiveUnlessSet() {
    assertEquals(5, SigningTime.of(Map.of()));
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("一至六十个工作日，照用")
  @CsvSource({"1, 1", "' 7 ', 7", "60, 60"})
  void whatIsSetIsTaken(String set, int days) {
    assertEquals(days, SigningTime.of(Map.of("REFERRAL_SIGN_DAYS", set)));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @DisplayName("别的一概拒绝，一句话说清")
  @ValueSource(strings = {"0", "-5", "61", "4294967301", "5.0", "五", "five", ""})
  void anythingElseStopsTheStart(String set) {
    var refusal = assertThrows(IllegalStateException.class, () -> SigningTime.of(Map.of("REFERRAL_SIGN_DAYS", set)));
    assertEquals("REFERRAL_SIGN_DAYS must be a whole number of working days from 1 to 60, not \"" + set + "\"", refusal.getMessage());
  }
}
