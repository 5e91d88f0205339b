package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal content has one text, by the examples of RFC 8785. */
@DisplayName("规范化 JSON（RFC 8785）")
class CanonicalJsonTest {

  @DisplayName("RFC 8785 第3.2.2条示例：数字、转义、字面量")
  @Test void primitives() {
    assertEquals("""
        {"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""",
        CanonicalJson.of("""
            { "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false] }"""));
  }

  @DisplayName("RFC 8785 第3.2.3条示例：键按 UTF-16 码元排序")
  @Test void keysAreSortedByCodeUnits() {
    assertEquals("{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\uFB33\":7}",
        CanonicalJson.of("{\"€\":5,\"\\r\":1,\"\uFB33\":7,\"1\":2,\"😀\":6,\"\u0080\":3,\"ö\":4}"));
  }

  @DisplayName("RFC 8785 附录 B：数字按双精度最短写法")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"-0.0, 0", "0.0, 0", "89.00, 89", "9007199254740992, 9007199254740992",
      "295147905179352830000, 295147905179352830000", "1E23, 1e+23", "0.000001, 0.000001", "0.0000001, 1e-7",
      "333333333.33333325, 333333333.33333325", "424242.420, 424242.42", "5e-324, 5e-324"})
  void numbers(String written, String canonical) {
    assertEquals("{\"n\":" + canonical + "}", CanonicalJson.of("{\"n\":" + written + "}"));
  }

  @DisplayName("不是 JSON，或者数字超出双精度的，不予规范化")
  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"n\":1e400}", "{\"a\":1,\"a\":2}", "{} x"})
  void whatHasNoCanonicalForm(String text) {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(text));
  }

  @DisplayName("事实：日期、枚举按文字，列表、数字、空值照旧，与放入的次序无关")
  @Test void factsOfAnAuditEntry() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("to", Thread.State.NEW);
    facts.put("dueOn", LocalDate.of(2026, 12, 8));
    facts.put("handlers", List.of("甲", "乙"));
    facts.put("at", null);
    facts.put("length", 5);
    facts.put("onTime", true);

    assertEquals("{\"at\":null,\"dueOn\":\"2026-12-08\",\"handlers\":[\"甲\",\"乙\"],\"length\":5,\"onTime\":true,\"to\":\"NEW\"}",
        CanonicalJson.of(facts));
  }

  @DisplayName("几个值连写成数组：边界分明，空值不同于文字")
  @Test void stringsKeepTheirBorders() {
    assertEquals("[\"a\",\"bc\",null,\"\\\"\"]", CanonicalJson.ofStrings(Arrays.asList("a", "bc", null, "\"").toArray(String[]::new)));
  }
}
