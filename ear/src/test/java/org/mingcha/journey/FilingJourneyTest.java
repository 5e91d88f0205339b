package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Reports;

@DisplayName("一天的工作：从平台报告到立案，四个人，一个浏览器")
@ExtendWith(MingchaRuns.class)
class FilingJourneyTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("平台报告，办案人员立为线索并核查、拟立案，科室负责人指定办案人员，局领导批准，案件九十日起算")
  void reportBecomesFiledCaseInTheBrowser() {
    // given a report that a platform has sent
    var report = Reports.sent("platform-a");

    // when the inspector opens a lead from the inbox, verifies it and proposes to file
    var inspector = browser.signIn("yuhang.inspector1");
    link(inspector, "平台报告");
    inspector.locator("input[title='" + report + "']").check();
    button(inspector, "合并立为一条线索");
    var lead = inspector.locator(".mc-number, h1").first().innerText().lines().findFirst().orElseThrow().split("号")[0] + "号";
    button(inspector, "开始核查");
    link(inspector, "记录核查情况");
    fill(inspector, "findings", "经核查，链接在售期间展示的证书系冒用，属实。");
    button(inspector, "记录核查情况");
    link(inspector, "提出立案意见");
    for (var condition : new String[] {"evidence", "punishable", "jurisdiction", "withinLimitation"}) {
      inspector.locator("[id$=':" + condition + "']").check();
    }
    inspector.locator("select[id$=':jurisdictionGround']").selectOption("PLATFORM_DOMICILE_FIRST");
    fill(inspector, "jurisdictionReason", "平台住所地局先收到报告。");
    handlers(inspector);
    fill(inspector, "reason", "涉嫌冒用强制性产品认证证书。");
    button(inspector, "提出立案意见");

    // and the unit head designates two handlers
    var unitHead = browser.signIn("yuhang.unithead");
    link(unitHead, "审批");
    unitHead.getByText(lead, new Page.GetByTextOptions().setExact(true)).click();
    link(unitHead, "指定办案人员");
    handlers(unitHead);
    fill(unitHead, "opinion", "同意。");
    button(unitHead, "指定办案人员");

    // and the leader approves
    var leader = browser.signIn("yuhang.leader");
    link(leader, "审批");
    leader.getByText(lead, new Page.GetByTextOptions().setExact(true)).click();
    link(leader, "批准立案");
    fill(leader, "opinion", "同意立案。");
    button(leader, "批准立案");

    // and gets the next one, with a way back to what was just decided
    assertThat(leader.locator(".mc-done").first()).containsText(lead);
    link(leader, lead);

    // then the case stands open with its ninety days
    leader.locator("a:has-text('余市监案')").first().click();
    assertThat(leader.locator("body")).containsText("90");
    assertThat(leader.locator("body")).containsText("开始调查");

    // and who signs out is out, here and at Keycloak
    leader.locator(".mc-account summary").click();
    link(leader, "退出");
    leader.navigate(TheHouse.SETTINGS.applicationUrl() + "/board/home.xhtml");
    assertThat(leader.locator("#kc-login")).isVisible();
  }

  private static void handlers(Page page) {
    for (var user : new String[] {"yuhang.inspector1", "yuhang.inspector2"}) {
      page.locator("input[type=checkbox][value='" + user + "']").check();
    }
  }

  private static void fill(Page page, String field, String text) {
    page.locator("textarea[id$=':" + field + "']").fill(text);
  }

  private static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text)).first().click();
  }

  private static void button(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }
}
