package org.mingcha.journey;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.OneOfEach;
import org.mingcha.outside.SomeSettings;

/** Walks every page as the people who use it. A new page that is not walked fails too. */
@DisplayName("每个页面：中文页没有外文，英文页没有中文，人人可用，浏览器不报错")
@ExtendWith(MingchaRuns.class)
class EveryPageTest {

  private static final Path PAGES = Path.of(System.getProperty("mingcha.checkout"), "web/src/main/webapp");
  /** Says only where to go on, and shows nothing. */
  private static final List<String> NOT_SEEN = List.of("/index.xhtml");

  private static final String AXE = axe();
  /** What scripts and policies said since the last page. */
  private static final List<String> SAID = new ArrayList<>();
  /** By language; each page is opened once in each. */
  private static final Map<String, Map<Look, List<String>>> FOUND = new HashMap<>();

  /** What is looked for on a page. */
  private enum Look { OPENS, WORDS, BARRIERS, BROWSER }

  private static Browser browser;
  private static Map<String, List<String>> walk;
  private static final Map<String, Page> windows = new LinkedHashMap<>();

  @BeforeAll
  static void everybodySignsIn() {
    browser = Browser.open();
    var things = OneOfEach.made();
    walk = walk(things);
    walk.keySet().forEach(user -> windows.put(user, browser.signIn(user)));
    windows.values().forEach(EveryPageTest::listen);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @DisplayName("没有漏走的页面")
  void nonePassedOver() throws IOException {
    try (var files = Files.walk(PAGES)) {
      var all = files.filter(file -> file.toString().endsWith(".xhtml")).map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(page -> !page.matches("/(WEB-INF|resources|template)/.*") && !NOT_SEEN.contains(page)).collect(toCollection(TreeSet::new));
      walk.values().forEach(addresses -> addresses.forEach(address -> all.remove(address.replaceFirst("\\?.*", ""))));
      assertEquals("", String.join("\n", all));
    }
  }

  @Test
  @DisplayName("中文页没有外文单词，也没有露出的代码")
  void chinesePagesAreChinese() {
    assertEquals("", wrong("zh", Look.WORDS));
  }

  @Test
  @DisplayName("英文页没有界面上的中文")
  void englishPagesAreEnglish() {
    assertEquals("", wrong("en", Look.WORDS));
  }

  @Test
  @DisplayName("无障碍检查（WCAG 2.1 AA）没有问题")
  void accessible() {
    assertEquals("", wrong("zh", Look.BARRIERS));
  }

  @Test
  @DisplayName("都打得开，没有脚本错误，没有违反内容安全策略，1366宽的屏幕不必左右滚动")
  void theBrowserHasNothingToSay() {
    assertEquals("", wrong("zh", Look.OPENS) + wrong("en", Look.OPENS) + wrong("zh", Look.BROWSER) + wrong("en", Look.BROWSER));
  }

  /** What is wrong in that way on the pages in this language, one line each. */
  private static String wrong(String language, Look look) {
    return FOUND.computeIfAbsent(language, EveryPageTest::walked).get(look).stream().collect(joining("\n"));
  }

  /** Opens each page once and looks at everything. */
  private static Map<Look, List<String>> walked(String language) {
    var found = new EnumMap<Look, List<String>>(Look.class);
    for (var look : Look.values()) {
      found.put(look, new ArrayList<>());
    }
    walk.forEach((user, addresses) -> addresses.forEach(address -> {
      var page = windows.get(user);
      var answer = page.navigate(TheHouse.SETTINGS.applicationUrl() + address + (address.contains("?") ? "&" : "?") + "lang=" + language);
      var said = new EnumMap<Look, List<String>>(Look.class);
      said.put(Look.OPENS, answer.status() == 200 ? List.of() : List.of("answers " + answer.status()));
      said.put(Look.WORDS, language.equals("zh") ? Leftovers.foreignIn(page) : Leftovers.chineseIn(page));
      said.put(Look.BROWSER, saidBy(page));
      said.put(Look.BARRIERS, language.equals("zh") ? barriers(page) : List.of()); // the same elements in both languages
      said.forEach((look, lines) -> lines.forEach(line -> found.get(look).add(user + " " + address + ": " + line)));
    }));
    return found;
  }

  private static List<String> barriers(Page page) {
    page.evaluate(AXE);
    return words(page.evaluate("""
        async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})).violations
          .map(found => found.id + ': ' + found.nodes.slice(0, 2).map(node => node.html.slice(0, 120)).join(' | '))"""));
  }

  private static List<String> saidBy(Page page) {
    var said = new ArrayList<>(SAID);
    SAID.clear();
    if ((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0) {
      said.add("wider than the screen");
    }
    return said;
  }

  private static void listen(Page page) {
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        SAID.add(message.text());
      }
    });
    page.onPageError(SAID::add);
  }

  private static String axe() {
    try (var script = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  static List<String> words(Object told) {
    return ((List<?>) told).stream().map(String::valueOf).toList();
  }

  private static Map<String, List<String>> walk(OneOfEach things) {
    var walk = new LinkedHashMap<String, List<String>>();
    var officer = new ArrayList<>(List.of("/board/home.xhtml", "/board/home.xhtml?sight=OTHERS", "/report/inbox.xhtml?status=RECEIVED",
        "/report/inbox.xhtml?q=nosuchthing7", "/lead/list.xhtml", "/lead/open.xhtml", "/lead/settings.xhtml", "/enforcement/list.xhtml",
        "/rectification/list.xhtml", "/rectification/open.xhtml", "/summary/list.xhtml", "/summary/open.xhtml", "/contact/list.xhtml", "/contact/open.xhtml",
        "/interview/list.xhtml", "/interview/calendar.xhtml",
        "/interview/calendar.xhtml?view=week", "/interview/calendar.xhtml?view=list", "/interview/open.xhtml", "/spotcheck/list.xhtml",
        "/spotcheck/import.xhtml", "/spotplan/list.xhtml", "/spotplan/open.xhtml", "/spotplan/monitoring.xhtml", "/referral/list.xhtml", "/referral/open.xhtml",
        "/measure/preservations.xhtml", "/measure/seizures.xhtml", "/document/list.xhtml", "/document/list.xhtml?state=ISSUED",
        "/document/numbers.xhtml", "/board/parties.xhtml", "/board/limits.xhtml", "/cover/absences.xhtml", "/staffing/handover.xhtml",
        "/board/search.xhtml?q=%E7%94%B5%E5%99%A8", "/calendar/deadline.xhtml", "/public/spot-checks.xhtml", "/public/decisions.xhtml",
        "/paper/templates.xhtml", "/paper/template.xhtml?type=PENALTY_DECISION"));
    officer.addAll(things.pages());
    walk.put("yuhang.inspector1", officer);
    var unitHead = new ArrayList<>(List.of("/board/home.xhtml", "/approval/queue.xhtml", things.toSign()));
    unitHead.addAll(things.supervised());
    walk.put("yuhang.unithead", unitHead);
    walk.put("yuhang.leader", List.of("/board/home.xhtml", "/approval/queue.xhtml", "/lead/settings.xhtml"));
    walk.put("yuhang.legal", List.of("/penalty/settings.xhtml", "/penalty/propose.xhtml"));
    walk.put("guangdong.inspector1", List.of("/execution/pushed.xhtml", "/execution/pushed.xhtml?box=SENT&state=RECEIVED"));
    walk.put("zhejiang.legal", SomeSettings.proposals());
    walk.put("zhejiang.leader", List.of("/penalty/settings.xhtml", SomeSettings.waiting()));
    walk.put("yuhang.liaison", List.of("/board/home.xhtml", "/referral/list.xhtml"));
    walk.put("sysadmin", List.of("/identity/bureaus.xhtml", "/identity/bureau.xhtml?bureau=330110", "/document/seal.xhtml?bureau=330110", "/identity/officers.xhtml",
        "/identity/officer.xhtml?user=yuhang.inspector1", "/party/platforms.xhtml", "/party/platform.xhtml?uscc=91330110MA00DEM0AU",
        "/calendar/schedules.xhtml", "/calendar/schedule.xhtml?year=2026"));
    walk.put("auditor", List.of("/trail/entries.xhtml", "/trail/anchors.xhtml"));
    return walk;
  }
}
