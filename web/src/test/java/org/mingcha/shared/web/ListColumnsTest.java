package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.shared.web.ListColumns.Column;

@DisplayName("列表：每页都能选择显示的列，所选的列就是表头的列")
class ListColumnsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern HEADING = Pattern.compile("<th scope=\"col\">.*?#\\{text\\.of\\('([^']+)'\\)}");

  private static final Pattern PART = Pattern.compile("<ui:include src=\"/(WEB-INF/parts/[^\"]+)\">");

  /** The pages whose list is turned from page to page. */
  static List<String> lists() throws IOException {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml") && !file.startsWith(PAGES.resolve("public"))
              && !file.startsWith(PAGES.resolve("WEB-INF")))
          .filter(file -> page(file).contains("mc-list") && page(file).contains("mc-more"))
          .map(file -> "/" + PAGES.relativize(file)).sorted().toList();
    }
  }

  @Test
  @DisplayName("列表页都找到了")
  void thereAreLists() throws IOException {
    assertTrue(lists().containsAll(List.of("/report/inbox.xhtml", "/referral/list.xhtml", "/board/limits.xhtml", "/lead/list.xhtml")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  @DisplayName("表头与可选的列一致，选择的地方和结果都在页上")
  void columns(String page) {
    var text = page(PAGES.resolve(page.substring(1)));
    var table = text.substring(text.indexOf("mc-list"));
    var head = table.substring(0, table.indexOf("</thead>"));
    assertEquals(HEADING.matcher(head).results().map(th -> th.group(1)).toList(), ListColumns.of(page).stream().map(Column::name).toList());
    assertTrue(ListColumns.of(page).stream().anyMatch(Column::fixed), "a row without what names it");
    assertTrue(text.contains("<m:columns ") && table.startsWith("mc-list") && table.substring(0, 60).contains("#{columns.leftOut}"), page);
  }

  @Test
  @DisplayName("不是列表的页没有可选的列")
  void noList() {
    assertEquals(List.of(), ListColumns.of("/lead/lead.xhtml"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  @DisplayName("样式表能隐去其中每一列")
  void styles(String page) {
    var styles = text(PAGES.resolve("resources/css/mingcha.css"));
    assertFalse(ListColumns.of(page).isEmpty());
    assertTrue(styles.contains(".mc-without-%1$d > * > tr > :nth-child(%1$d)".formatted(ListColumns.of(page).size())), page);
  }

  /** A page with the parts that it includes in their place. */
  private static String page(Path file) {
    return PART.matcher(text(file)).replaceAll(part -> Matcher.quoteReplacement(text(PAGES.resolve(part.group(1)))));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
