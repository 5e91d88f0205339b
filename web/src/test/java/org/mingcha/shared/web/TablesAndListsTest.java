package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.shared.Texts;

@DisplayName("表格和列表的版式")
class TablesAndListsTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern HEAD = Pattern.compile("<thead>.*?</thead>", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("<th scope=\"col\">#\\{text\\.of\\('([^']+)'\\)}</th>");

  @DisplayName("一张表里没有两个同名的列")
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"zh", "en"})
  void headingsDiffer(String language) {
    var texts = Texts.in(Locale.forLanguageTag(language));
    assertEquals(List.of(), pages(page -> HEAD.matcher(page).results().map(MatchResult::group).anyMatch(head -> {
      var names = HEADING.matcher(head).results().map(heading -> texts.of(heading.group(1))).toList();
      return names.size() != new HashSet<>(names).size();
    })));
  }

  @DisplayName("列表上方的说明与筛选框之间留有空隙")
  @Test
  void wordsKeepClearOfFilters() {
    var touching = Pattern.compile("<p class=\"mc-quiet\">[^\n]*</p>\n(<h:form styleClass=\"mc-filters\"|<ui:include src=\"/WEB-INF/parts/measureList)");
    assertEquals(List.of(), pages(page -> touching.matcher(page).find()));
  }

  @DisplayName("表格的行和格按表格排：所用的样式不把它们改成别的排法")
  @Test
  void rowsStayRows() {
    var laidOut = Pattern.compile("^\\.(mc-[a-z-]+) \\{ display: (?:flex|grid|block|inline-block);", Pattern.MULTILINE)
        .matcher(text(PAGES.resolve("resources/css/mingcha.css"))).results().map(rule -> rule.group(1)).collect(Collectors.joining("|"));
    var astray = Pattern.compile("<(?:tr|td|th)\\b[^>\n]*class=\"[^\"]*(?<![\\w-])(?:" + laidOut + ")(?![\\w-])");

    assertTrue(laidOut.contains("mc-row"), laidOut);
    assertEquals(List.of(), pages(page -> astray.matcher(page).find()));
  }

  @DisplayName("金额与其后的话不连在一起：标签前的普通空格，页面不保留")
  @Test
  void sumsStandApartFromWhatFollows() {
    var dropped = Pattern.compile("</b> <ui:fragment");
    assertEquals(List.of(), pages(page -> dropped.matcher(page).find()));
  }

  @DisplayName("时间轴上今日的线只穿过期限的横条，不穿过文字")
  @Test
  void todayCrossesBarsOnly() {
    var line = Pattern.compile("<line class=\"mc-days-today\"(?![^>]*y1=\"#\\{bar\\.y\\(\\) \\+ 15}\" y2=\"#\\{bar\\.y\\(\\) \\+ 25}\")");
    assertEquals(List.of(), pages(page -> line.matcher(page).find()));
  }

  private static List<String> pages(Predicate<String> faulty) {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).filter(file -> faulty.test(text(file)))
          .map(file -> PAGES.relativize(file).toString()).sorted().toList();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
