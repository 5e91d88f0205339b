package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.calendar.Published;
import org.mingcha.paper.PaperContent;

@DisplayName("文书内容：合并字段")
class ContentTest {

  private static final Content SAID = Content.of(PaperContent.of("某局").to("某店").with("deadline", "2027年1月4日前")
      .paragraphs("facts", List.of("一", "二")).rows("goods", List.of(Map.of("name", "插座", "made", "2026-02-30", "until", "2028-03-01"))));

  @Test
  @DisplayName("写在任何栏目、任何一行里的日期都看得到；不成日期的不算")
  void everyDayIsFound() {
    assertEquals(List.of(LocalDate.of(2027, 1, 4), LocalDate.of(2028, 3, 1)), SAID.days().stream().sorted().toList());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2031年1月4日", "2031-01-04", "2031/1/4", "2031.1.4", "2031 年 1 月 4 日", "２０３１年１月４日", "有效期至2031.01.04止"})
  @DisplayName("日期怎么写都认得出")
  void aDayIsFoundHoweverItIsTyped(String typed) {
    assertEquals(List.of(LocalDate.of(2031, 1, 4)), Content.of(PaperContent.of("某局").with("facts", typed)).days());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"GB 4706.1-2005", "GB 4943.1.2", "9999-12-31", "F20310104", "12031-1-4"})
  @DisplayName("标准号、编号不是日期")
  void aNumberIsNoDay(String typed) {
    assertEquals(List.of(), Content.of(PaperContent.of("某局").with("facts", typed)).days());
  }

  @Test
  @DisplayName("暂算的是今年及以后尚未公布安排的年份；已经过去的年份不妨碍制发，如当事人成立的日期")
  void pastYearsAreNotProvisional() {
    var today = LocalDate.of(2026, 12, 10);
    var party = Content.of(PaperContent.of("某局").with("party", "某公司，2015年3月1日成立，许可证有效期至2031年1月4日"));
    assertEquals(List.of(LocalDate.of(2031, 1, 4)), party.provisional(Published.CALENDAR, today));
    assertEquals(List.of(), party.with(Map.of("party", "某公司，2015年3月1日成立，2026年12月3日检查")).provisional(Published.CALENDAR, today));
  }

  @Test
  @DisplayName("补填空白不算改动，改动已写的内容才算")
  void fillingIsNoChange() {
    assertTrue(SAID.with(Map.of("contact", "张三")).fills(SAID));
    assertFalse(SAID.with(Map.of("deadline", "2027年1月5日前")).fills(SAID));
    assertFalse(SAID.with(Map.of("addressee", "")).fills(SAID));
  }

  @Test
  @DisplayName("存取之后一字不差，主送与标题不混入栏目")
  void keptAsSaid() {
    var again = Content.ofJson(SAID.json());
    assertEquals(SAID, again);
    var paper = again.paper("某局");
    assertEquals("某局 某店", paper.organ() + " " + paper.addressee());
    assertEquals(List.of("deadline", "facts", "goods"), paper.values().keySet().stream().sorted().toList());
  }
}
