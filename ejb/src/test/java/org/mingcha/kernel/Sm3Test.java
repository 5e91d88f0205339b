package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The digest is the national one, as its standard's own examples show. */
@DisplayName("SM3 杂凑值（GB/T 32905）")
class Sm3Test {

  @DisplayName("标准附录 A 示例一：abc")
  @Test void threeLetters() {
    assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3.hex("abc"));
  }

  @DisplayName("标准附录 A 示例二：abcd 重复十六次，恰满一个分组")
  @Test void oneFullBlock() {
    assertEquals("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732", Sm3.hex("abcd".repeat(16)));
  }

  @DisplayName("文字按 UTF-8 计")
  @Test void textIsUtf8() {
    assertEquals(Sm3.hex("线索".getBytes(StandardCharsets.UTF_8)), Sm3.hex("线索"));
  }
}
