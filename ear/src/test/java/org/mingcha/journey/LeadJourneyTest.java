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
import org.mingcha.outside.Reports;

@DisplayName("线索的页面：登记、延长、不予立案、并案、批量处理报告、设置")
@ExtendWith(MingchaRuns.class)
class LeadJourneyTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("办案人员登记线索并核查，部门负责人延长期限，办案人员提出不予立案，两级签批")
  void registeredByHandAndNotFiled() {
    // given a lead registered by hand
    var inspector = browser.signIn("cixi.inspector1");
    var lead = registered(inspector, "现场检查发现冒用证书");
    assertThat(inspector.locator("body")).containsText("慈溪某某商行");
    button(inspector, "开始核查");

    // when the leader extends the time
    var leader = browser.signIn("cixi.leader");
    open(leader, lead);
    link(leader, "批准延长核查期限");
    fill(leader, "reason", "当事人在外地。");
    button(leader, "批准延长核查期限");
    assertThat(leader.locator(".mc-limit")).containsText("15");
    assertThat(leader.locator("body")).containsText("核查期限已经延长过一次");

    // and the inspector proposes not to file, the unit head agrees, the leader approves
    open(inspector, lead);
    link(inspector, "记录核查情况");
    fill(inspector, "findings", "查无实据。");
    button(inspector, "记录核查情况");
    link(inspector, "提出不予立案意见");
    inspector.locator("select[id$=':ground']").selectOption("CONDITIONS_NOT_MET");
    fill(inspector, "reason", "没有证据初步证明违法。");
    button(inspector, "提出不予立案意见");
    var unitHead = browser.signIn("cixi.unithead");
    open(unitHead, lead);
    link(unitHead, "复核不予立案意见");
    fill(unitHead, "opinion", "同意。");
    button(unitHead, "复核不予立案意见");
    open(leader, lead);
    link(leader, "批准不予立案");
    fill(leader, "opinion", "同意。");
    button(leader, "批准不予立案");

    // then the lead has ended
    assertThat(leader.locator(".mc-stage")).containsText("不予立案");
    assertThat(leader.locator("body")).containsText("没有证据初步证明违法");
  }

  @Test
  @DisplayName("并入另一条线索：填错编号留在原页并说明，填对后两边互相可达")
  void merged() {
    var inspector = browser.signIn("cixi.inspector1");
    var survivor = registered(inspector, "保留的线索");
    var lead = registered(inspector, "并入的线索");

    link(inspector, "并入其他线索");
    inspector.locator("input[id$=':into']").fill(lead);
    fill(inspector, "reason", "同一经营者。");
    button(inspector, "并入其他线索");
    assertThat(inspector.locator(".mc-messages")).containsText("只能并入");
    assertThat(inspector.locator("textarea[id$=':reason']")).hasValue("同一经营者。");
    inspector.locator("input[id$=':into']").fill(survivor);
    button(inspector, "并入其他线索");

    assertThat(inspector.locator(".mc-stage")).containsText("已并案");
    link(inspector, survivor);
    assertThat(inspector.locator("body")).containsText(lead);
  }

  @Test
  @DisplayName("收件箱：按经营者立为线索，不予处理；报告页列出同一商品的其他报告")
  void theInbox() {
    var reports = new String[] {Reports.sent("platform-a"), Reports.sent("platform-a"), Reports.sent("platform-a")};
    var inspector = browser.signIn("yuhang.inspector3");
    link(inspector, "平台报告");

    // the reports of one operator are pointed out to each other
    inspector.locator("tr:has-text('" + reports[0] + "') .mc-seen").click();
    assertThat(inspector.locator("#similar")).containsText(reports[1]);
    assertThat(inspector.locator("#similar")).containsText("经营者");

    // closing asks for a reason first
    link(inspector, "平台报告");
    inspector.locator("input[title='" + reports[2] + "']").check();
    button(inspector, "不予处理");
    assertThat(inspector.locator(".mc-messages")).containsText("请写明不予处理的理由");
    inspector.locator("input[id$=':reason']").fill("重复报告");
    button(inspector, "不予处理");
    assertThat(inspector.locator("tr:has-text('" + reports[2] + "')")).hasCount(0);

    // two reports of one operator become one lead
    inspector.locator("input[title='" + reports[0] + "']").check();
    inspector.locator("input[title='" + reports[1] + "']").check();
    button(inspector, "按经营者立为线索");
    assertThat(inspector.locator("h1")).containsText("线〔");
    assertThat(inspector.locator("body")).containsText(reports[0]);
    assertThat(inspector.locator("body")).containsText(reports[1]);
  }

  @Test
  @DisplayName("跨平台的同一商品：看得到两地的人看到两份，只管一地的人只看到一份")
  void acrossPlatformsWithinTheScope() {
    var here = Reports.sent("platform-a");
    var there = Reports.sent("platform-b");

    var national = browser.signIn("samr.inspector1");
    national.navigate(national.url().split("/board")[0] + "/report/report.xhtml?number=" + here);
    assertThat(national.locator("#similar")).containsText(there);

    var local = browser.signIn("yuhang.inspector1");
    local.navigate(local.url().split("/board")[0] + "/report/report.xhtml?number=" + here);
    assertThat(local.locator("#similar")).not().containsText(there);
  }

  @Test
  @DisplayName("线索设置：办案人员看得到，部门负责人开启、关闭，留痕")
  void settings() {
    var inspector = browser.signIn("cixi.inspector1");
    link(inspector, "线索");
    link(inspector, "线索设置");
    assertThat(inspector.locator("body")).containsText("由部门负责人开启或者关闭");

    var leader = browser.signIn("cixi.leader");
    link(leader, "线索");
    link(leader, "线索设置");
    button(leader, "开启");
    assertThat(leader.locator(".mc-state")).containsText("已开启");
    button(leader, "关闭");
    assertThat(leader.locator(".mc-state")).containsText("未开启");
    assertThat(leader.locator(".mc-timeline")).containsText("开启或者关闭自动立为线索");
  }

  private static String registered(Page page, String title) {
    link(page, "线索");
    link(page, "登记线索");
    page.locator("select[id$=':source']").selectOption("INSPECTION");
    page.locator("input[id$=':title']").fill(title);
    fill(page, "description", "现场检查发现。");
    page.locator("input[id$=':name']").first().fill("慈溪某某商行");
    button(page, "登记线索");
    return page.locator("h1 .mc-number").innerText();
  }

  private static void open(Page page, String lead) {
    link(page, "线索");
    link(page, lead);
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
