package org.mingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("导出的表格：电子表格打开不变样，也不执行任何内容")
class CsvTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "某某商行|\"某某商行\"", "=HYPERLINK(\"http://x\")|\"'=HYPERLINK(\"\"http://x\"\")\"", "+86|\"'+86\"", "-1|\"'-1\"",
      "@SUM(A1)|\"'@SUM(A1)\"", "a=b|\"a=b\"", "甲,乙|\"甲,乙\""})
  @DisplayName("公式开头加撇号，引号加倍")
  void cells(String text, String cell) {
    assertEquals(cell, Csv.cell(text));
  }

  @Test
  @DisplayName("开头有字节顺序标记，空格子是空的")
  void table() {
    var out = new StringWriter();
    Csv.to(out).row("编号", null);
    assertEquals("\uFEFF\"编号\",\"\"\r\n", out.toString());
  }
}
