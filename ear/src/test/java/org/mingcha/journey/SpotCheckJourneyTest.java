package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("网络抽查在浏览器里：计划、批准、任务、抽样、检验、告知、确定、公布（第110号令第21条）")
@ExtendWith(MingchaRuns.class)
class SpotCheckJourneyTest {

  private final Browser browser = Browser.open();
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("办案人员拟定计划并抽样，科室负责人、局领导签批，合格结果由局领导公布，任何人不登录可见")
  void fromPlanToPublication() {
    var inspector = browser.signIn("yuhang.inspector1");
    var plan = approvedPlan(inspector);

    // when the inspector gives out a task to the colleague and to herself, and samples
    open(inspector, "/spotplan/plan.xhtml?number=" + plan);
    link(inspector, "下达任务");
    inspector.locator("select[id$=':mode']").selectOption("ONLINE");
    fill(inspector, "platform", "平台甲");
    inspector.locator("input[value='yuhang.inspector1']").check();
    button(inspector, "下达抽样任务");
    var check = number(inspector);
    link(inspector, "记录抽样");
    String[][] sampling = {{"sampledOn", today}, {"place", "样品室"}, {"recording", "录像1"}, {"sellerName", "澄湖数码店"},
        {"sellerUrl", "https://shop.example/3"}, {"producerName", "岚石电子厂"}, {"productName", "移动电源"}, {"model", "PB-20K"},
        {"testSeal", "封1"}, {"testQuantity", "4"}, {"spareSeal", "封2"}, {"spareQuantity", "2"}, {"spareHolder", "样品室"},
        {"buyerAccount", "买样甲"}, {"paymentAccount", "付款甲"}, {"deliveryAddress", "某路1号"}, {"contact", "某人"}, {"orderNumber", "D-1"}};
    for (var field : sampling) {
      fill(inspector, field[0], field[1]);
    }
    button(inspector, "记录抽样");
    assertThat(inspector.locator("body")).not().containsText("买样甲");
    fill(inspector, "lookReason", "核对订单");
    button(inspector, "查看买样信息");
    assertThat(inspector.locator("body")).containsText("买样甲");

    // and sends the sample, imports the report, tells everybody, confirms
    link(inspector, "送检");
    fill(inspector, "laboratory", "省质检院");
    fill(inspector, "sentOn", today);
    button(inspector, "送检");
    var code = inspector.locator("section[aria-labelledby=mc-samples] td b").first().innerText();
    open(inspector, "/spotcheck/import.xhtml");
    inspector.locator("textarea[id$=':text']").fill("{\"reports\": [{\"sampleCode\": \"" + code + "\", \"laboratory\": \"省质检院\","
        + " \"reportNumber\": \"J-9\", \"issuedOn\": \"" + today + "\", \"sealIntact\": true, \"items\": [{\"name\": \"过充电\","
        + " \"conclusion\": \"QUALIFIED\"}], \"conclusion\": \"QUALIFIED\"}]}");
    button(inspector, "导入检验报告");
    open(inspector, "/spotcheck/check.xhtml?number=" + check);
    act(inspector, "作出检验结论", "opinion", "合格");
    for (int i = 0; i < 3; i++) {
      link(inspector, "记录结果告知");
      inspector.locator("select[id$=':recipient']").selectOption(new String[] {"SELLER", "PRODUCER", "PLATFORM"}[i]);
      fill(inspector, "sentOn", today);
      inspector.locator("select[id$=':manner']").selectOption("POST");
      button(inspector, "记录结果告知");
    }
    act(inspector, "确定结果", "opinion", "确定");

    // then the leader publishes, and whoever comes by reads it without signing in
    var leader = browser.signIn("yuhang.leader");
    open(leader, "/spotcheck/check.xhtml?number=" + check);
    act(leader, "公布结果", "opinion", "公布");
    open(leader, "/public/spot-checks.xhtml");
    assertThat(leader.locator("body")).containsText("澄湖数码店");
    open(leader, "/public/spot-checks.xhtml?lang=en");
    assertThat(leader.locator("h1")).containsText("Published results");
  }

  private String approvedPlan(Page inspector) {
    link(inspector, "抽查");
    link(inspector, "计划");
    link(inspector, "拟定抽查计划");
    fill(inspector, "title", "移动电源抽查");
    inspector.locator("textarea[id$=':purpose']").fill("风险监测");
    inspector.locator("input[id$=':productGroup']").first().fill("移动电源");
    inspector.locator("textarea[id$=':standards']").first().fill("GB 31241-2022");
    for (var field : new String[] {"batches", "testQuantity", "spareQuantity"}) {
      inspector.locator("input[id$=':" + field + "']").first().fill("4");
    }
    button(inspector, "拟定抽查计划");
    var plan = number(inspector);
    act(inspector, "送审", "reason", "请审批");
    for (var signer : new String[][] {{"yuhang.unithead", "审核计划"}, {"yuhang.leader", "批准计划"}}) {
      var page = browser.signIn(signer[0]);
      open(page, "/spotplan/plan.xhtml?number=" + plan);
      act(page, signer[1], "opinion", "同意");
    }
    return plan;
  }

  private static String number(Page page) {
    return page.locator("h1 .mc-number").innerText();
  }

  private static void act(Page page, String move, String field, String text) {
    link(page, move);
    page.locator("textarea[id$=':" + field + "']").fill(text);
    button(page, move);
  }

  private static void open(Page page, String path) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + path);
  }

  private static void fill(Page page, String field, String text) {
    page.locator("input[id$=':" + field + "']").fill(text);
  }

  private static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text).setExact(true)).first().click();
  }

  private static void button(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }
}
