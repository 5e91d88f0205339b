package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wording that was damaged after it had been taken makes no paper, and says which wording it is; whatever a table holds is printed whole. */
class DamagedWordingTest {

  private static final PaperType TYPE = PaperType.RECTIFICATION_ORDER;

  @ParameterizedTest
  @ValueSource(strings = {"<div><p>{{facts}</p></div>", "<div>{{#facts}}<p>{{.}}</p></div>", "<div><p>甲</div>", "<div>\u0000</div>",
      "<div>{{/facts}}</div>", "<div>&unknown;</div>"})
  @DisplayName("模板损坏：指明是哪个模板，不产生文书，也不产生草稿")
  void aDamagedWordingIsNamed(String source) {
    var edition = new PaperEdition(TYPE, LocalDate.of(2026, 12, 1), "330000", source);

    var issued = assertThrows(IllegalStateException.class, () -> Papers.RENDERER.render(TYPE, edition, PaperSamples.whole(TYPE)));
    var draft = assertThrows(IllegalStateException.class, () -> Papers.RENDERER.draft(TYPE, edition, PaperSamples.whole(TYPE)));

    assertTrue(issued.getMessage().contains(edition.key()), issued.getMessage());
    assertEquals(issued.getMessage(), draft.getMessage());
  }

  @Test
  @DisplayName("模板损坏之后，其他文书照常制作：不占住制作的位置")
  void othersAreStillMade() {
    var damaged = new PaperEdition(TYPE, LocalDate.of(2026, 12, 1), "330000", "<div>");
    for (var i = 0; i < 20; i++) {
      assertThrows(IllegalStateException.class, () -> Papers.RENDERER.render(TYPE, damaged, PaperSamples.whole(TYPE)));
    }

    assertTrue(Papers.rendered(TYPE, PaperSamples.whole(TYPE)).pages() > 0);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPULSORY_MEASURE", "VOLUME_INDEX"})
  @DisplayName("表格里一万字的一格分页印出，一字不少")
  void aCellOfTenThousandCharactersIsWhole(PaperType type) {
    var table = type.fields().stream().filter(field -> field.kind() == PaperField.Kind.TABLE).findFirst().orElseThrow();
    var row = new HashMap<String, String>(Map.of("name", "插座", "title", "决定书", "quantity", "1只"));
    row.put(table.columns().get(1).name(), "鑫".repeat(10_000));

    var paper = Papers.rendered(type, PaperSamples.whole(type).rows(table.name(), List.of(row)));

    assertEquals(10_000, Papers.text(paper).chars().filter(character -> character == '鑫').count());
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPULSORY_MEASURE", "GOODS_INVENTORY", "FILING_APPROVAL", "VOLUME_COVER"})
  @DisplayName("发文机关、标题、受文单位和各栏目里的标记、公式、罕用字同样只是文字")
  void everyPlaceOfEveryFrameTakesText(PaperType type) {
    var hostile = "=1+1<b>{{organ}}&amp;𠮷\u202e";
    var content = PaperContent.of(hostile).titled(type.leavesChoice() ? type.titles().get(0) : hostile).numbered(hostile).to(hostile).dated(LocalDate.of(2026, 12, 8));
    for (var field : type.fields()) {
      content = field.kind() == PaperField.Kind.TABLE ? content.rows(field.name(), List.of(cells(field, hostile))) : content.with(field.name(), hostile);
    }

    var printed = Papers.text(Papers.rendered(type, content));

    assertTrue(printed.split(Pattern.quote("=1+1<b>{{organ}}&amp;𠮷"), -1).length > type.fields().size() / 2, printed);
  }

  private static Map<String, String> cells(PaperField table, String text) {
    var row = new HashMap<String, String>();
    table.columns().forEach(column -> row.put(column.name(), text));
    return row;
  }
}
