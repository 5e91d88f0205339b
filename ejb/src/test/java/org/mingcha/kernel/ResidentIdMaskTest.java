package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("个人信息：身份证件号码脱敏")
class ResidentIdMaskTest {

  @DisplayName("像身份证号的：有出生日期的十八位，或者旧的十五位；统一社会信用代码不像")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
      "330282199001011234, true", "33028219900101123X, true", "33028219900101123x, true", "330282900101123, true",
      "330282199013011234, false", "330282199001321234, false", "330282180001011234, false",
      "91350100M000100Y43, false", "91330110MA0000001X, false", "913501007890123456, false", "13800000000, false", "'', false"})
  void whatLooksLikeOne(String text, boolean likely) {
    assertEquals(likely, ResidentId.looksLike(text));
  }

  @DisplayName("留下行政区划和末两位；别的证件只留末两位，太短的全部遮蔽")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
      "330282199001011234, 330282**********34", "330282900101123, 330282*******23", "E12345678, *******78", "1234, ****", "𠀀12345, ****45"})
  void whatIsLeft(String number, String masked) {
    assertEquals(masked, ResidentId.masked(number));
  }

  @DisplayName("号码里的出生日期；信用代码、遮蔽的、日历上没有的，都没有")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"330282201302281234, 2013-02-28", "330282900101123, 1990-01-01", "330282201302301234, ", "330282**********34, ", "933018199001011234, ", ", "})
  void birthday(String number, LocalDate born) {
    assertEquals(Optional.ofNullable(born), ResidentId.birthday(number));
  }

  @DisplayName("没有号码的，没有可遮蔽的")
  @Test void nothingStaysNothing() {
    assertNull(ResidentId.masked(null));
  }
}
