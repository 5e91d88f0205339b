package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;
import org.mingcha.outside.HardStop;
import org.mingcha.outside.HardStops;

/**
 * Every hard stop of {@code hard-stops.csv} on its page: what is barred is disabled with its reason and article, and whoever posts
 * the form all the same, from a page loaded while the step was open or from one that no button leads to, is refused with both.
 */
@DisplayName("系统硬约束：页面上不可用并写明理由和条文，绕过按钮或者用旧页面提交的照样退回，所写的还在")
@ExtendWith(MingchaRuns.class)
class HardStopsJourneyTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("第一至八条，各有尝试（程序规定第14、19、22、46、48、50、57、58条，第110号令第27、30条）")
  void eachIsRefused() {
    var stops = HardStop.all().stream().collect(toMap(HardStop::name, Function.identity()));
    var pages = new StopPages(browser);
    var tried = new TreeSet<String>();
    var otherwise = new ArrayList<AssertionError>();
    HardStops.tried(new HardStops.Trial() {

      @Override
      public void opened(HardStops.Attempt attempt) {
        pages.open(attempt);
      }

      @Override
      public void taken(HardStops.Attempt attempt) {
        tried.add(attempt.stop());
        try {
          pages.refused(attempt, stops.get(attempt.stop()));
        } catch (AssertionError | PlaywrightException other) {
          otherwise.add(new AssertionError(attempt.stop(), other));
        }
      }
    });

    assertEquals(new TreeSet<>(stops.keySet()), tried);
    assertAll(otherwise.stream().map(one -> () -> {
      throw one;
    }));
  }

  @Test
  @DisplayName("查封扣押到期无人处理：解除的待办送到部门负责人的工作台，只能解除（程序规定第42条，强制法第25条）")
  void whatEndedWaitsBeforeTheLeader() {
    var number = HardStops.seizedAndOver();
    var leader = browser.signIn("yuhang.leader");

    while (leader.locator(".mc-number", new Page.LocatorOptions().setHasText(number)).count() == 0) {
      leader.locator(".mc-more a").click();
    }
    leader.locator("a.mc-row-link", new Page.LocatorOptions().setHasText(number)).click();

    assertThat(leader.locator(".mc-moves .mc-button:not(.mc-barred)")).hasText("直接解除");
  }

  @Test
  @DisplayName("送达填错：日期在将来、没有日期，写明理由，所写的还在")
  void aServiceThatCannotBe() {
    var aCase = Cases.disobeyed("余杭某某剃须刀店").approved("5000");
    var pages = new CasePages(browser, aCase, "yuhang");
    for (var day : new String[] {aCase.today().plusDays(1).toString(), ""}) {
      typed(pages.form("inspector1", "notify-penalty"), day.isEmpty() ? "必须填写" : "送达日期不得", Map.of("documentNo", "罚告1号", "method", "DIRECT",
          "servedOn", day, "receivedBy", "店主", "proof", "送达回证"));
    }

    assertEquals("UNDER_REVIEW", aCase.stage());
  }

  private static void typed(Page page, String reason, Map<String, String> fields) {
    fields.forEach((field, value) -> OnPage.type(page, field, value));
    page.locator("#act .mc-buttons input[type=submit]").click();
    page.waitForLoadState();
    assertThat(page.locator(".mc-messages").first()).containsText(reason);
    assertThat(page.locator("[id$=':proof']").first()).hasValue("送达回证");
  }
}
