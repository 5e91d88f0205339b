package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mingcha.journey.OnPage.button;
import static org.mingcha.journey.OnPage.go;
import static org.mingcha.journey.OnPage.link;
import static org.mingcha.journey.OnPage.type;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("失联通报的页面：从联系记录到平台提醒、信息更新（第110号令第17条）")
@ExtendWith(MingchaRuns.class)
class UncontactableNoticeJourneyTest {

  private final Browser browser = Browser.open();
  private final LocalDate today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("办案人员从线索拟制，联系不足不能报批；部门负责人批准，通报平台后起算五个工作日，平台提醒、信息更新后办结")
  void fromTheFirstTryToTheUpdate() {
    // given a notice drafted from a lead, whose platform is chosen by name
    var inspector = browser.signIn("yuhang.inspector1");
    lead(inspector, "余杭某某失联店");
    link(inspector, "拟制失联通报");
    assertThat(inspector.locator("input[id$=':name']")).hasValue("余杭某某失联店");
    button(inspector, "拟制失联通报");
    assertThat(inspector.locator(".mc-field-error").first()).containsText("平台名称");
    type(inspector, "shop", "某某电器专营店", "platformName", "余杭某平台公司");
    button(inspector, "拟制失联通报");
    assertThat(inspector.locator(".mc-stage").first()).containsText("联系中");
    assertThat(inspector.locator("body")).containsText("尚未通过住所或者经营场所联系");

    // when it was sought by telephone and at its domicile
    tried(inspector, "PHONE", "13800000000", "停机");
    assertThat(inspector.locator("body")).containsText("尚未通过住所或者经营场所联系");
    tried(inspector, "DOMICILE_VISIT", "余杭区某路1号", "无人办公");
    link(inspector, "报批");
    type(inspector, "reason", "住所无人、电话停机");
    button(inspector, "报批");

    // and the leader approves it, and the platform receives the letter
    var leader = browser.signIn("yuhang.leader");
    leader.navigate(inspector.url());
    assertThat(leader.locator("#mc-attempts ~ table")).containsText("无人办公");
    link(leader, "批准通报");
    type(leader, "opinion", "同意");
    button(leader, "批准通报");
    inspector.reload();
    assertThat(inspector.locator("body")).containsText("平台失联经营者通报函");
    link(inspector, "通报平台");
    type(inspector, "method", "DIRECT", "servedOn", today.plusDays(1).toString(), "receivedBy", "平台法务部", "proof", "签收回执");
    button(inspector, "通报平台");
    assertThat(inspector.locator(".mc-messages")).isVisible();
    assertThat(inspector.locator("input[id$=':receivedBy']")).hasValue("平台法务部");
    type(inspector, "servedOn", today.toString());
    button(inspector, "通报平台");

    // then the five working days run, it cannot be called late, and reminder and update end it
    assertThat(inspector.locator(".mc-limit").first()).containsText("平台提醒更新");
    assertThat(inspector.locator("body")).containsText("届满前不能认定逾期未提醒");
    happened(inspector, "记录平台提醒", "平台来函：已提醒");
    assertThat(inspector.locator(".mc-stage").first()).containsText("平台已提醒");
    happened(inspector, "记录信息更新", "已更新住所和电话");
    assertThat(inspector.locator(".mc-stage").first()).containsText("信息已更新");
    assertThat(inspector.locator("#mc-platformSteps ~ table tbody tr")).hasCount(2);
    link(inspector, "失联通报");
    assertThat(inspector.locator(".mc-list")).containsText("信息已更新");
  }

  private void lead(Page page, String shop) {
    go(page, "/lead/open.xhtml");
    type(page, "source", "INSPECTION", "title", "现场检查", "description", "登记的住所无人", "receivedOn", today.toString(), "name", shop,
        "capacity", "IN_PLATFORM_OPERATOR");
    button(page, "登记线索");
  }

  private void tried(Page page, String way, String address, String result) {
    link(page, "记录联系");
    type(page, "triedOn", today.toString(), "way", way, "address", address, "result", result);
    button(page, "记录联系");
    assertThat(page.locator("#mc-attempts ~ table")).containsText(result);
  }

  private void happened(Page page, String step, String text) {
    link(page, step);
    type(page, "happenedOn", today.toString(), "text", text);
    button(page, step);
    assertThat(page.locator("#mc-platformSteps ~ table")).containsText(text);
  }
}
