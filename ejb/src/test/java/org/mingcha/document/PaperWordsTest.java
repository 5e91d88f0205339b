package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Yuan;

@DisplayName("文书用语：日期、法条、金额照公文写法")
class PaperWordsTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"1,一", "10,十", "15,十五", "20,二十", "27,二十七", "64,六十四", "100,一百", "101,一百零一", "110,一百一十", "115,一百一十五", "260,二百六十"})
  @DisplayName("条文序号用汉字数字")
  void articlesAreCountedInChinese(int number, String words) {
    assertEquals(words, PaperWords.numeral(number));
  }

  @Test
  @DisplayName("法条写全称和条款项")
  void anArticleIsNamedInFull() {
    assertEquals("《网络销售重点工业产品质量安全监督管理规定》第八条第一款", PaperWords.article(Citation.of("SAMR-110@2025:8.1")));
    assertEquals("《产品质量法》第四十九条", PaperWords.article(Citation.of("PQL@2018:49")));
  }

  @Test
  @DisplayName("日期不补零，金额不带多余的零")
  void daysAndSums() {
    assertEquals("2026年12月1日", PaperWords.day(LocalDate.of(2026, 12, 1)));
    assertEquals("5000元 0.5元", PaperWords.yuan(Yuan.of("5000.00")) + " " + PaperWords.yuan(Yuan.of("0.50")));
  }
}
