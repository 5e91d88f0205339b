package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mingcha.journey.SpotCheckPages.act;
import static org.mingcha.journey.SpotCheckPages.button;
import static org.mingcha.journey.SpotCheckPages.fill;
import static org.mingcha.journey.SpotCheckPages.open;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("网络抽查在浏览器里：计划、批准、任务、抽样、检验、告知、确定、公布（第110号令第21条）")
@ExtendWith(MingchaRuns.class)
class SpotCheckJourneyTest {

  private final Browser browser = Browser.open();
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  private final SpotCheckPages pages = new SpotCheckPages(browser, today);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("办案人员拟定计划并抽样，科室负责人、局领导签批，合格结果由局领导公布，任何人不登录可见")
  void fromPlanToPublication() {
    var inspector = pages.as("yuhang.inspector1");
    var check = pages.sampled(inspector, pages.approvedPlan(inspector), "澄湖数码店", "");
    assertThat(inspector.locator("body")).not().containsText("买样甲");
    fill(inspector, "lookReason", "核对订单");
    button(inspector, "查看买样信息");
    assertThat(inspector.locator("body")).containsText("买样甲");

    // and sends the sample, imports the report, tells everybody, confirms
    pages.send(inspector);
    var code = SpotCheckPages.code(inspector);
    open(inspector, "/spotcheck/import.xhtml");
    inspector.locator("textarea[id$=':text']").fill("{\"reports\": [{\"sampleCode\": \"" + code + "\", \"laboratory\": \"省质检院\","
        + " \"reportNumber\": \"J-9\", \"issuedOn\": \"" + today + "\", \"sealIntact\": true, \"items\": [{\"name\": \"过充电\","
        + " \"conclusion\": \"QUALIFIED\"}], \"conclusion\": \"QUALIFIED\"}]}");
    button(inspector, "导入检验报告");
    open(inspector, "/spotcheck/check.xhtml?number=" + check);
    act(inspector, "作出检验结论", "opinion", "合格");
    pages.tell(inspector, false);
    act(inspector, "确定结果", "opinion", "确定");

    // then the leader publishes, and whoever comes by reads it without signing in
    var leader = pages.as("yuhang.leader");
    open(leader, "/spotcheck/check.xhtml?number=" + check);
    act(leader, "公布结果", "opinion", "公布");
    open(leader, "/public/spot-checks.xhtml");
    assertThat(leader.locator("body")).containsText("澄湖数码店");
    open(leader, "/public/spot-checks.xhtml?lang=en");
    assertThat(leader.locator("h1")).containsText("Published results");
  }
}
