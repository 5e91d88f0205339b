package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.PushedCases;

@DisplayName("登记地省级局的页面：收到推送，登记公示，撤销后登记撤下")
@ExtendWith(MingchaRuns.class)
class PushedJourneyTest {

  private static final String LIST = TheHouse.SETTINGS.applicationUrl() + "/execution/pushed.xhtml";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void realTime() {
    PushedCases.realTime();
  }

  @Test
  @DisplayName("从工作台、从菜单进来，待公示的写明期限；登记公示、登记撤下；中英文都完整")
  void receivedAndPublished() {
    var pushed = PushedCases.pushed();
    var page = browser.signIn("guangdong.inspector1");
    var waiting = page.locator(".mc-list tbody tr").filter(new Locator.FilterOptions().setHasText(pushed.party()));
    assertThat(waiting).containsText("登记已公示");
    complete(page);
    page.navigate(TheHouse.SETTINGS.applicationUrl() + "/board/home.xhtml");
    waiting.locator("a.mc-row-link").click();
    assertThat(page.locator(".mc-list tbody tr")).hasCount(1);
    assertThat(row(page, pushed).locator("input[type=submit]")).hasCount(1);
    page.locator(".mc-nav a[href*='/execution/pushed']").click();
    var row = row(page, pushed);
    assertThat(row).containsText("待公示");
    assertThat(row).containsText("杭州市余杭区市场监督管理局");
    complete(page);

    page.navigate(LIST);
    row(page, pushed).locator("input[type=submit]").click();
    assertThat(page.locator(".mc-field-error").first()).not().isEmpty();
    page.navigate(LIST);
    row(page, pushed).locator("[id$=':day']").fill(pushed.today().toString());
    row(page, pushed).locator("[id$=':place']").fill("公示系统");
    row(page, pushed).locator("input[type=submit]").click();
    assertThat(row(page, pushed)).containsText("已公示");
    assertThat(row(page, pushed).locator("input[type=submit]")).hasCount(0);

    pushed.annul();
    page.navigate(LIST + "?state=TO_TAKE_DOWN");
    assertThat(row(page, pushed)).containsText("证据不足");
    complete(page);
    page.navigate(LIST);
    row(page, pushed).locator("[id$=':day']").fill(pushed.today().toString());
    row(page, pushed).locator("input[type=submit]").click();
    assertThat(row(page, pushed)).containsText("已撤回");

    var sender = browser.signIn("yuhang.inspector1");
    assertThat(sender.locator(".mc-nav a[href*='/execution/pushed']")).hasCount(0);
    sender.navigate(TheHouse.SETTINGS.applicationUrl() + "/enforcement/case.xhtml?number=" + URLEncoder.encode(pushed.number(), StandardCharsets.UTF_8));
    sender.locator("#mc-publicity ~ table a[href*='/execution/pushed']").click();
    assertThat(sender.locator(".mc-list tbody tr")).hasCount(1);
    assertThat(row(sender, pushed)).containsText("广东省市场监督管理局");
  }

  private static void complete(Page page) {
    assertEquals(List.of(), Leftovers.foreignIn(page));
    assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    page.navigate(page.url() + (page.url().contains("?") ? "&" : "?") + "lang=en");
    assertEquals(List.of(), Leftovers.chineseIn(page));
    page.navigate(LIST + "?lang=zh");
  }

  private static Locator row(Page page, PushedCases pushed) {
    return page.locator(".mc-list tbody tr").filter(new Locator.FilterOptions().setHasText(pushed.number()));
  }
}
