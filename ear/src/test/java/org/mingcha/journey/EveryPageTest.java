package org.mingcha.journey;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
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

  private static Browser browser;
  private static Map<String, List<String>> walk;
  private static final Map<String, Page> windows = new LinkedHashMap<>();

  @BeforeAll
  static void everybodySignsIn() {
    browser = Browser.open();
    var things = OneOfEach.made();
    walk = walk(things);
    walk.keySet().forEach(user -> windows.put(user, browser.signIn(user)));
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
    assertEquals("", found("zh", (user, page) -> Leftovers.foreignIn(page)));
  }

  @Test
  @DisplayName("英文页没有界面上的中文")
  void englishPagesAreEnglish() {
    assertEquals("", found("en", (user, page) -> Leftovers.chineseIn(page)));
  }

  @Test
  @DisplayName("无障碍检查（WCAG 2.1 AA）没有问题")
  void accessible() throws IOException {
    String axe;
    try (var script = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertEquals("", found("zh", (user, page) -> {
      page.evaluate(axe);
      return words(page.evaluate("""
          async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})).violations
            .map(found => found.id + ': ' + found.nodes.slice(0, 2).map(node => node.html.slice(0, 120)).join(' | '))"""));
    }));
  }

  @Test
  @DisplayName("没有脚本错误，没有违反内容安全策略，1366宽的屏幕不必左右滚动")
  void theBrowserHasNothingToSay() {
    var said = new ArrayList<String>();
    windows.values().forEach(page -> page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        said.add(message.text());
      }
    }));
    windows.values().forEach(page -> page.onPageError(said::add));
    assertEquals("", found("zh", (user, page) -> {
      var found = new ArrayList<>(said);
      said.clear();
      if ((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0) {
        found.add("wider than the screen");
      }
      return found;
    }));
  }

  /** What is wrong on the pages in this language, one line each. */
  private static String found(String language, BiFunction<String, Page, List<String>> look) {
    var lines = new ArrayList<String>();
    walk.forEach((user, addresses) -> addresses.forEach(address -> {
      var page = windows.get(user);
      var answer = page.navigate(TheHouse.SETTINGS.applicationUrl() + address + (address.contains("?") ? "&" : "?") + "lang=" + language);
      if (answer.status() != 200) {
        lines.add(user + " " + address + ": " + answer.status());
      }
      look.apply(user, page).forEach(wrong -> lines.add(user + " " + address + ": " + wrong));
    }));
    return lines.stream().collect(joining("\n"));
  }

  static List<String> words(Object told) {
    return ((List<?>) told).stream().map(String::valueOf).toList();
  }

  private static Map<String, List<String>> walk(OneOfEach things) {
    var walk = new LinkedHashMap<String, List<String>>();
    var officer = new ArrayList<>(List.of("/board/home.xhtml", "/board/home.xhtml?sight=OTHERS", "/report/inbox.xhtml?status=RECEIVED",
        "/report/inbox.xhtml?q=nosuchthing7", "/lead/list.xhtml", "/lead/open.xhtml", "/lead/settings.xhtml", "/enforcement/list.xhtml",
        "/rectification/list.xhtml", "/rectification/open.xhtml", "/summary/list.xhtml", "/summary/open.xhtml", "/interview/list.xhtml", "/interview/calendar.xhtml",
        "/interview/calendar.xhtml?view=week", "/interview/calendar.xhtml?view=list", "/interview/open.xhtml", "/spotcheck/list.xhtml",
        "/spotcheck/import.xhtml", "/spotplan/list.xhtml", "/spotplan/open.xhtml", "/referral/list.xhtml", "/referral/open.xhtml",
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
