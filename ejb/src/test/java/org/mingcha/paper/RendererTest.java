package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.kernel.Invalid;

/** Papers are whole or not made; the same content gives the same file. */
class RendererTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("每种文书：必填栏目齐全即可制作")
  void everyFormIsMadeOfItsSample(PaperType type) {
    var paper = Papers.rendered(type, PaperSamples.bare(type));

    assertTrue(Papers.text(paper).contains(type.titles().get(0).replaceAll("\\s", "")), type.title());
    assertEquals(List.of(), Papers.RENDERER.missing(type, PaperSamples.whole(type)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("每种文书：每个必填栏目缺少时都点名，且只点名这一项；表格没有行同样点名")
  void everyMissingFieldIsNamed(PaperType type) {
    for (var field : type.fields().stream().filter(PaperField::required).toList()) {
      var without = PaperSamples.whole(type).with(field.name(), " \n");
      assertEquals(List.of("/" + field.name()), refused(type, without));
      assertEquals(List.of("/" + field.name()), refused(type, PaperSamples.whole(type).rows(field.name(), List.of())));
    }
    if (type.addressed()) {
      assertEquals(List.of("/addressee"), refused(type, PaperSamples.whole(type).to("")));
    }
    if (type.outward()) {
      assertEquals(List.of("/number"), refused(type, PaperSamples.whole(type).numbered(null)));
      assertEquals(List.of("/date"), refused(type, PaperSamples.whole(type).dated(null)));
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("每种文书的每张表：某一行缺少必填的一格，指明哪一行哪一格")
  void everyMissingCellIsNamed(PaperType type) {
    for (var table : type.fields().stream().filter(field -> field.kind() == PaperField.Kind.TABLE).toList()) {
      var whole = PaperSamples.whole(type);
      var row = row(whole, table);
      assertTrue(table.columns().stream().anyMatch(PaperField.Column::required), table.name());
      for (var column : table.columns()) {
        var hole = new HashMap<>(row);
        hole.put(column.name(), "");
        var content = whole.rows(table.name(), List.of(row, hole));
        assertEquals(column.required() ? List.of(table.name() + "/1/" + column.name()) : List.of(),
            Papers.RENDERER.missing(type, content).stream().map(PaperField::name).toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("名称留有选择的文书（范本的“/”）：不选定其一不能制作，印出的只是选定的名称")
  void whichPaperItIsHasToBeSaid(PaperType type) {
    assertEquals(type.title().contains("/"), type.leavesChoice(), type.title());
    if (type.leavesChoice()) {
      for (var open : new String[] {null, " ", type.title(), "通知书"}) {
        assertEquals(List.of("/title"), refused(type, PaperSamples.whole(type).titled(open)));
      }
      for (var title : type.titles()) {
        assertTrue(Papers.text(Papers.rendered(type, PaperSamples.bare(type).titled(title))).contains(title), title);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("表格和笔录不留空的栏目：没有内容的选填栏不印，留给签名、签收的照印")
  void aLabelWithNothingBehindItIsNotPrinted(PaperType type) {
    var text = Papers.text(Papers.rendered(type, PaperSamples.bare(type)));
    var shared = Papers.TEMPLATES.shipped(type).source().contains("{{#fields}}");
    type.fields().stream().filter(field -> shared && !field.required()).forEach(field ->
        assertEquals(field.byHand(), text.contains(field.label()), field.label() + " " + text));
    assertTrue(shared || type.fields().stream().noneMatch(PaperField::byHand), type.title());
  }

  @Test
  @DisplayName("标题不单独留在页末：随落款移到下一页的段落带着自己的标题；短的清单也随落款移动")
  void noHeadingIsLeftBehind() throws IOException {
    for (var lines = 1; lines < 24; lines++) {
      var facts = Collections.nCopies(lines, "当事人销售的插座未展示认证编号。");
      for (var page : pages(PaperType.PENALTY_DECISION, Map.of("facts", facts))) {
        assertFalse(page.endsWith("救济途径"), lines + " " + page);
      }
      var receipt = pages(PaperType.REPORT_RECEIPT, Map.of("content", facts));
      assertTrue(receipt.get(receipt.size() - 1).contains("本局据此登记的线索：线索编号"), lines + " " + receipt);
    }
  }

  private static List<String> pages(PaperType type, Map<String, List<String>> said) throws IOException {
    var content = PaperSamples.whole(type);
    for (var field : said.entrySet()) {
      content = content.paragraphs(field.getKey(), field.getValue());
    }
    try (var document = Loader.loadPDF(Papers.pdf(Papers.rendered(type, content)))) {
      var pages = new ArrayList<String>();
      for (var page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s", "").replaceAll("—\\d+—", ""));
      }
      return pages;
    }
  }

  @Test
  @DisplayName("清单里整列没有内容的选填列不印，有一行有内容就印")
  void aColumnWithNothingInItIsNotPrinted() {
    var type = PaperType.GOODS_INVENTORY;
    var goods = Map.of("no", "1", "name", "插座", "quantity", "200");
    assertFalse(Papers.text(Papers.rendered(type, PaperSamples.whole(type).rows("goods", List.of(goods)))).contains("备注"));
    var noted = Map.of("no", "2", "name", "插头", "quantity", "10", "note", "外壳破损");
    assertTrue(Papers.text(Papers.rendered(type, PaperSamples.whole(type).rows("goods", List.of(goods, noted)))).contains("备注"));
  }

  @Test
  @DisplayName("落款所在的一页至少有两行正文，不只有联系人一行（GB/T 9704）")
  void theSignatureIsNotAlone() throws IOException {
    var type = PaperType.RECTIFICATION_ORDER;
    for (var lines = 1; lines < 24; lines++) {
      var pages = pages(type, Map.of("demands", Collections.nCopies(lines, "展示认证编号。")));
      assertTrue(pages.get(pages.size() - 1).contains("行政诉讼。联系人"), lines + " " + pages);
    }
  }

  @Test
  @DisplayName("处罚决定书写明将依法公示（SAMR-45@2021:8）和程序规定第62条要求的各项")
  void theDecisionSaysThatItWillBePublic() {
    var text = Papers.text(Papers.rendered(PaperType.PENALTY_DECISION, PaperSamples.whole(PaperType.PENALTY_DECISION)));

    assertTrue(text.contains("向社会公示"), text);
    assertTrue(PaperType.PENALTY_DECISION.fields().stream().filter(PaperField::required).map(PaperField::name).toList()
        .containsAll(List.of("party", "facts", "evidence", "basis", "penalty", "reconsideration", "court")), "required");
  }

  @Test
  @DisplayName("缺少栏目的文书不能制作，错误指明栏目；草稿可以预览并标明未签发")
  void whatIsMissingStopsTheIssueAndNotTheDraft() {
    var type = PaperType.RECTIFICATION_ORDER;
    var content = PaperSamples.whole(type).with("demands", "").numbered(null);

    var refused = assertThrows(Invalid.class, () -> Papers.rendered(type, content));
    var draft = Papers.RENDERER.draft(type, Papers.TEMPLATES.shipped(type), content);

    assertEquals(List.of("/number", "/demands"), refused.violations().stream().map(Invalid.Violation::pointer).toList());
    assertTrue(Papers.text(draft).contains("未签发"));
  }

  @Test
  @DisplayName("同一内容两次制作，PDF 与 OFD 逐字节相同；内容不同则不同")
  void theSamePaperHasTheSameBytes() {
    var type = PaperType.PENALTY_DECISION;
    var content = PaperSamples.whole(type);

    var first = Papers.rendered(type, content);
    var second = new Renderer().render(type, Papers.TEMPLATES.shipped(type), content);
    var other = Papers.rendered(type, content.numbered("余市监处罚〔2026〕13号"));

    assertArrayEquals(Papers.pdf(first), Papers.pdf(second));
    assertArrayEquals(Papers.ofd(first), Papers.ofd(second));
    assertTrue(!Papers.text(first).equals(Papers.text(other)));
  }

  @Test
  @DisplayName("对外文书给出印章位置")
  void aLetterSaysWhereItsSealBelongs() {
    var place = Papers.rendered(PaperType.RECTIFICATION_ORDER, PaperSamples.whole(PaperType.RECTIFICATION_ORDER)).sealPlace().orElseThrow();

    assertTrue(place.page() >= 1 && place.x() > 105 && place.x() < 190 && place.y() > 0 && place.y() < 297, place.toString());
  }

  private static List<String> refused(PaperType type, PaperContent content) {
    return assertThrows(Invalid.class, () -> Papers.rendered(type, content)).violations().stream().map(Invalid.Violation::pointer).toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> row(PaperContent content, PaperField table) {
    return ((List<Map<String, String>>) content.values().get(table.name())).get(0);
  }
}
