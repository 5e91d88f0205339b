package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("责令改正的页面：拟制、签发、送达、复查、办结")
@ExtendWith(MingchaRuns.class)
class RectificationJourneyTest {

  private final Browser browser = Browser.open();
  private final LocalDate today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("办案人员拟制并报批，部门负责人签发，送达后起算期限，复查已改正，办案机构负责人确认")
  void fromDraftToCorrection() {
    // given a draft; what was typed stays when a field is wrong
    var inspector = browser.signIn("yuhang.inspector1");
    link(inspector, "责令改正");
    link(inspector, "拟制责令改正");
    inspector.locator("input[id$=':name']").fill("余杭某某灯具店");
    choose(inspector, "capacity", "IN_PLATFORM_OPERATOR");
    choose(inspector, "breach", "DISPLAY");
    fill(inspector, "facts", "销售页面未展示认证证书编号。");
    fill(inspector, "demands", "展示认证证书编号。");
    inspector.locator("input[id$=':termLength']").fill("0");
    choose(inspector, "termUnit", "CALENDAR");
    button(inspector, "拟制责令改正");
    assertThat(inspector.locator(".mc-messages")).containsText("须为1至365日");
    assertThat(inspector.locator("textarea[id$=':facts']")).hasValue("销售页面未展示认证证书编号。");
    inspector.locator("input[id$=':termLength']").fill("10");
    button(inspector, "拟制责令改正");
    var number = inspector.locator("h1, .mc-number").first().innerText().lines().findFirst().orElseThrow().split("号")[0] + "号";
    link(inspector, "报批");
    fill(inspector, "reason", "拟责令限期改正。");
    button(inspector, "报批");

    // when the leader issues it and it is served
    var leader = browser.signIn("yuhang.leader");
    link(leader, "审批");
    assertThat(leader.locator("body")).containsText(number);
    leader.navigate(inspector.url());
    link(leader, "签发");
    fill(leader, "opinion", "同意。");
    button(leader, "签发");
    inspector.reload();
    link(inspector, "记录送达");
    choose(inspector, "method", "DIRECT");
    inspector.locator("input[id$=':servedOn']").fill(today.toString());
    inspector.locator("input[id$=':receivedBy']").fill("店主本人");
    inspector.locator("input[id$=':proof']").fill("送达回证");
    button(inspector, "记录送达");
    assertThat(inspector.locator(".mc-limit").first()).containsText("限期改正");

    // and a re-check finds it corrected
    link(inspector, "记录复查");
    inspector.locator("input[id$=':checkedOn']").fill(today.toString());
    choose(inspector, "result", "CORRECTED");
    fill(inspector, "findings", "页面已展示证书编号。");
    for (var officer : new String[] {"yuhang.inspector1", "yuhang.inspector2"}) {
      inspector.locator("input[value='" + officer + "']").check();
    }
    button(inspector, "记录复查");
    inspector.locator("input[id$=':attachment']").setInputFiles(new FilePayload("复查照片.txt", "text/plain", "已展示".getBytes(StandardCharsets.UTF_8)));
    button(inspector, "添加文件");
    assertThat(inspector.locator("a:has-text('复查照片.txt')")).hasCount(1);
    var unitHead = browser.signIn("yuhang.unithead");
    unitHead.navigate(inspector.url());
    assertThat(unitHead.locator("body")).containsText("改正期限至");
    link(unitHead, "确认已改正");
    fill(unitHead, "opinion", "同意。");
    button(unitHead, "确认已改正");

    // then it has ended so
    assertThat(unitHead.locator(".mc-stage")).containsText("已改正");
    assertThat(unitHead.locator("body")).containsText("页面已展示证书编号");
  }

  private static void choose(Page page, String field, String code) {
    page.locator("select[id$=':" + field + "']").selectOption(code);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first().click();
    page.waitForLoadState();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
    page.waitForLoadState();
  }

  private static void fill(Page page, String field, String text) {
    page.locator("textarea[id$=':" + field + "']").fill(text);
  }
}
