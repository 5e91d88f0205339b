package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("约谈的页面：从发起到承诺落实（第110号令第23条）")
@ExtendWith(MingchaRuns.class)
class InterviewJourneyTest {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Browser browser = Browser.open();
  private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.ofHours(8));

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("办案人员发起并报批，两级签批，通知、约谈、登记承诺和证明，办结；缺期限的承诺不收，所填不丢")
  void fromTheProposalToTheClosedCommitment() {
    // given an interview that an inspector starts and proposes
    var inspector = browser.signIn("cixi.inspector1");
    link(inspector, "约谈");
    link(inspector, "发起约谈");
    inspector.locator("input[id$=':name']").fill("慈溪某某平台");
    inspector.locator("select[id$=':capacity']").selectOption("PLATFORM_OPERATOR");
    inspector.locator("select[id$=':ground']").selectOption("G1");
    inspector.locator("input[id$=':interviewee']").fill("周某");
    fill(inspector, "circumstances", "未核验证书。");
    fill(inspector, "demands", "全面自查");
    button(inspector, "发起约谈");
    assertThat(inspector.locator(".mc-messages")).containsText("第23条");
    assertThat(inspector.locator("input[id$=':interviewee']")).hasValue("周某");
    assertThat(inspector.locator("textarea[id$=':circumstances']")).hasValue("未核验证书。");
    inspector.locator("select[id$=':office']").selectOption("PRINCIPAL");
    button(inspector, "发起约谈");
    var number = inspector.locator("h1 .mc-number").innerText();
    link(inspector, "报请批准");
    inspector.locator("input[value='cixi.inspector1']").check();
    inspector.locator("input[value='cixi.inspector2']").check();
    fill(inspector, "reason", "多次出现。");
    button(inspector, "报请批准");

    // when both offices sign, and the interview is notified and held
    sign(browser.signIn("cixi.unithead"), number, "复核");
    sign(browser.signIn("cixi.leader"), number, "批准约谈");
    open(inspector, number);
    link(inspector, "送达约谈通知");
    inspector.locator("input[id$=':scheduledAt']").fill(now.plusDays(3).format(MINUTE));
    inspector.locator("select[id$=':mode']").selectOption("IN_PERSON");
    inspector.locator("input[id$=':place']").fill("三楼会议室");
    inspector.locator("select[id$=':servedBy']").selectOption("DIRECT");
    button(inspector, "送达约谈通知");
    assertThat(inspector.locator(".mc-stage")).containsText("已通知");
    link(inspector, "约谈");
    link(inspector, "约谈日历");
    inspector.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("周").setExact(true)).click();
    assertThat(inspector.locator(".mc-calendar tbody tr")).hasCount(1);
    assertThat(inspector.locator(".mc-calendar th[scope=col]")).hasCount(7);
    assertThat(inspector.locator("[aria-current=page]").first()).isVisible();
    inspector.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("列表").setExact(true)).click();
    if (now.plusDays(3).getMonth() != now.getMonth()) {
      link(inspector, "下一页");
    }
    link(inspector, number);
    link(inspector, "记录约谈");
    inspector.locator("input[id$=':heldAt']").fill(now.plusMinutes(5).format(MINUTE));
    fill(inspector, "minutes", "接受整改要求。");
    inspector.locator("input[id$=':signed']").check();
    button(inspector, "记录约谈");
    assertThat(inspector.locator(".mc-messages")).containsText("不得晚于当前时间");
    assertThat(inspector.locator("textarea[id$=':minutes']")).hasValue("接受整改要求。");
    inspector.locator("input[id$=':heldAt']").fill(ZonedDateTime.now(ZoneOffset.ofHours(8)).format(MINUTE));
    button(inspector, "记录约谈");

    // then a promise needs a day, what was typed stays, and with its proof the interview closes
    link(inspector, "登记承诺事项");
    fill(inspector, "text", "下架全部问题商品");
    button(inspector, "登记承诺事项");
    assertThat(inspector.locator(".mc-messages")).containsText("第23条");
    assertThat(inspector.locator("textarea[id$=':text']")).hasValue("下架全部问题商品");
    inspector.locator("input[id$=':dueOn']").fill(now.plusDays(9).toLocalDate().toString());
    button(inspector, "登记承诺事项");
    assertThat(inspector.locator("#commitments")).containsText("待落实");
    assertThat(inspector.locator("body")).containsText("还有 1 项承诺尚未落实或者核销");
    link(inspector, "工作台");
    assertThat(inspector.locator(".mc-list")).containsText("落实承诺");
    open(inspector, number);
    link(inspector, "登记落实证明");
    inspector.locator("select[id$=':commitment']").selectOption("1");
    fill(inspector, "proof", "已核对清单。");
    inspector.locator("input[id$=':file']").setInputFiles(new FilePayload("下架清单.txt", "text/plain", "全部下架".getBytes(StandardCharsets.UTF_8)));
    button(inspector, "登记落实证明");
    assertThat(inspector.locator("#commitments")).containsText("已落实");
    assertThat(inspector.locator("#commitments")).containsText("附件 1");
    assertThat(inspector.locator("#files")).containsText("下架清单.txt");
    link(inspector, "办结");
    fill(inspector, "outcome", "全部落实。");
    button(inspector, "办结");
    assertThat(inspector.locator(".mc-stage")).containsText("已办结");
    assertThat(inspector.locator("body")).containsText("全部落实。");
  }

  private static void sign(Page page, String number, String step) {
    open(page, number);
    link(page, step);
    fill(page, "opinion", "同意。");
    button(page, step);
  }

  private static void open(Page page, String number) {
    link(page, "约谈");
    link(page, number);
  }

  private static void fill(Page page, String field, String text) {
    page.locator("textarea[id$=':" + field + "']").fill(text);
  }

  private static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text)).first().click();
    page.waitForLoadState();
  }

  private static void button(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }
}
