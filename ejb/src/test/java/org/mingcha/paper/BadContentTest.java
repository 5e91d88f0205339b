package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.paper.font.Fonts;

/** Whatever is filled in is text; what cannot be printed is refused by name, and nothing half-made is left. */
class BadContentTest {

  private static final PaperType TYPE = PaperType.RECTIFICATION_ORDER;

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "</p></div></body>", "&amp;&#x41;<!--", "=HYPERLINK(\"http://x\")", "{{organ}}", "${7*7}",
      "]]>", "<img src=\"file:///etc/passwd\"/>"})
  @DisplayName("标记、公式和模板语法原样印出")
  void markupIsPrintedAsText(String hostile) {
    var paper = Papers.rendered(TYPE, PaperSamples.whole(TYPE).with("facts", hostile).to(hostile));

    assertEquals(2, Papers.text(paper).split(Pattern.quote(hostile.replaceAll("\\s", "")), -1).length - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "𪚥", "𬱟", "䶮", "𠀀", "𫠝"})
  @DisplayName("扩展区的罕用字能够印出并可检索")
  void rareCharactersAreDrawn(String rare) {
    var name = "王" + rare + "明";

    var paper = Papers.rendered(TYPE, PaperSamples.whole(TYPE).to(name));

    assertTrue(Papers.text(paper).contains(name));
  }

  @ParameterizedTest
  @CsvSource({"0000, paper.character, U+0000", "0007, paper.character, U+0007", "D800, paper.character, U+D800", "1F338, paper.glyph, U+1F338",
      "0627, paper.glyph, U+0627", "FFFF, paper.character, U+FFFF", "31350, paper.glyph, U+31350"})
  @DisplayName("不能印出的字符报错并指明栏目和字符，不印成空框")
  void whatCannotBePrintedIsNamed(String code, String rule, String named) {
    var strange = code.length() == 4 ? String.valueOf((char) Integer.parseInt(code, 16)) : Character.toString(Integer.parseInt(code, 16));

    var refused = assertThrows(Invalid.class, () -> Papers.rendered(TYPE, PaperSamples.whole(TYPE).with("demands", "店铺" + strange)));

    var fault = refused.violations().get(0);
    assertEquals(List.of("/demands", rule, named), List.of(fault.pointer(), fault.code(), fault.facts().get("code")));
  }

  @Test
  @DisplayName("改变书写方向的符号和不可见字符不印出，正文顺序不变")
  void marksThatTurnTheWritingAreLeftOut() {
    var paper = Papers.rendered(TYPE, PaperSamples.whole(TYPE).to("甲\u202E乙\u2066丙\u200F丁\u200B戊\uFEFF"));

    assertTrue(Papers.text(paper).contains("甲乙丙丁戊"));
  }

  @Test
  @DisplayName("与汉字同形的部首按汉字印出，检索得到")
  void aRadicalIsPrintedAsTheIdeographOfItsShape() {
    var paper = Papers.rendered(TYPE, PaperSamples.whole(TYPE).to("\u2F04\u2F30大"));

    assertTrue(Papers.text(paper).contains("乙己大"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"名", "N", "𠮷"})
  @DisplayName("一万字的名称换行印出，不越出版心")
  void aNameOfTenThousandCharactersIsBroken(String character) {
    var name = character.repeat(10_000);

    var paper = Papers.rendered(TYPE, PaperSamples.whole(TYPE).to(name));

    assertTrue(paper.pages() > 4 && Papers.text(paper).replaceAll("—\\d+—", "").contains(name));
  }

  @Test
  @DisplayName("过长的内容和表单没有的栏目报错")
  void tooMuchAndTooManyAreRefused() {
    var tooLong = assertThrows(Invalid.class, () -> Papers.rendered(TYPE, PaperSamples.whole(TYPE).with("facts", "字".repeat(200_001))));
    var unknown = assertThrows(Invalid.class, () -> Papers.rendered(TYPE, PaperSamples.whole(TYPE).with("fakts", "字")));

    assertEquals("paper.too-long", tooLong.violations().get(0).code());
    assertEquals(List.of(Violation.of("/fakts", "paper.field")), unknown.violations());
  }

  @ParameterizedTest
  @CsvSource({"前\u0000后,paper.character", "\ud83c\udf38花,paper.glyph", "x\ud800y,paper.character", "𠮷野家=1+1<b>,", "正常\u202e倒序,"})
  @DisplayName("填写时即指出印不出的字符，罕用字、标记、公式、方向控制符照收")
  void whatCannotBePrintedIsNamedWhenItIsTyped(String text, String code) {
    assertEquals(code == null ? List.of() : List.of(code), Papers.RENDERER.unprintable("/risk", text).stream().map(Violation::code).toList());
  }

  @Test
  @DisplayName("表格里的值同样只是文字")
  void cellsAreTextToo() {
    var type = PaperType.GOODS_INVENTORY;

    var paper = Papers.rendered(type, PaperSamples.whole(type).rows("goods", List.of(Map.of("no", "1", "name", "<b>插座</b>", "quantity", "1只"))));

    assertTrue(Papers.text(paper).contains("<b>插座</b>"));
  }

  @Test
  @DisplayName("缺少字体时指明文件，不产生文书")
  void aMissingFontIsNamed() {
    var renderer = new Renderer(new Fonts(name -> null));

    var broken = assertThrows(IllegalStateException.class, () -> renderer.render(TYPE, Papers.TEMPLATES.shipped(TYPE), PaperSamples.whole(TYPE)));

    assertTrue(broken.getMessage().contains("mingcha-serif.ttf"), broken.getMessage());
  }
}
