package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
