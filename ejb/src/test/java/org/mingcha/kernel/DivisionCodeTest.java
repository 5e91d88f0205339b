package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("行政区划代码")
class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({"330110, 330000, 330100", "310115, 310000, 310100", "442000, 440000, 442000", "330000, 330000, 330000"})
  void aCodeNamesItsProvinceAndItsPrefecture(String code, String province, String prefecture) {
    assertEquals(new DivisionCode(province), new DivisionCode(code).province());
    assertEquals(new DivisionCode(prefecture), new DivisionCode(code).prefecture());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "33011", "3301100", "33011a", "３30110"})
  void onlySixDigitsAreACode(String text) {
    assertThrows(IllegalArgumentException.class, () -> new DivisionCode(text));
  }
}
