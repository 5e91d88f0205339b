package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Clocks;

@DisplayName("当场处罚的页面：从现场查明到归档")
@ExtendWith(MingchaRuns.class)
class SummaryJourneyTest {

  private final Browser browser = Browser.open();
  private final LocalDate today = ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();

  @AfterEach
  void close() {
    Clocks.real();
    browser.close();
  }

  @Test
  @DisplayName("现场填写并问明是否不予处罚，告知，当场决定，交回材料，逾期加处，催告，申请法院，缴清，办结，归档")
  void fromTheStreetToTheArchive() {
    var inspector = browser.signIn("yuhang.inspector1");
    found(inspector);

    // a breach that is slight and put right without harm goes unpunished, and the page says so before anybody is told
    assertThat(inspector.locator("main")).containsText("轻微、及时改正、没有后果");
    assertThat(inspector.locator("main")).containsText("依法不予处罚");
    link(inspector, "修改");
    choose(inspector, "harm", "SLIGHT");
    button(inspector, "修改");

    link(inspector, "告知并听取意见");
    line(inspector, "statement", "初犯，请求从轻");
    line(inspector, "answer", "已在幅度内从轻");
    button(inspector, "告知并听取意见");
    link(inspector, "当场决定并交付");
    assertThat(inspector.locator("main")).containsText("先申请行政复议");
    choose(inspector, "signature", "SIGNED");
    line(inspector, "receivedBy", "店主本人");
    button(inspector, "当场决定并交付");
    assertThat(inspector.locator("aside")).containsText("当事人申请复议期限");
    link(inspector, "交回材料");
    inspector.locator("textarea[id$=':papers']").fill("决定书、现场笔录");
    button(inspector, "交回材料");

    // it is late: the surcharge grows to the fine and no further, and the court comes after the reminder
    var late = today.plusDays(75);
    Clocks.move(late);
    inspector.reload();
    link(inspector, "催告");
    line(inspector, "documentNo", "催1号");
    choose(inspector, "method", "DIRECT");
    line(inspector, "servedOn", late.toString());
    line(inspector, "receivedBy", "店主本人");
    line(inspector, "proof", "送达回证");
    button(inspector, "催告");
    assertThat(inspector.locator("main")).containsText("2,000.00");
    paid(inspector, "FINE", late);
    paid(inspector, "SURCHARGE", late);

    var unitHead = browser.signIn("yuhang.unithead");
    unitHead.navigate(inspector.url());
    link(unitHead, "办结");
    unitHead.locator("textarea[id$=':opinion']").fill("罚款和加处罚款缴清。");
    button(unitHead, "办结");
    inspector.reload();
    link(inspector, "归档");
    line(inspector, "volumeNo", "2027-简-0001");
    choose(inspector, "retention", "YEARS_10");
    button(inspector, "归档");
    assertThat(inspector.locator(".mc-stage")).containsText("已归档");
    assertThat(inspector.locator("main")).containsText("2027-简-0001");
  }

  private void found(Page page) {
    link(page, "当场处罚");
    link(page, "当场处罚", 1);
    line(page, "name", "余杭某某灯具店");
    choose(page, "capacity", "IN_PLATFORM_OPERATOR");
    choose(page, "kind", "ENTERPRISE");
    for (var officer : new String[] {"yuhang.inspector1", "yuhang.inspector2"}) {
      page.locator("input[value='" + officer + "']").check();
    }
    line(page, "from", today.minusDays(3).toString());
    page.locator("input[value='LICENCE_NOT_SHOWN']").check();
    page.locator("textarea[id$=':facts']").fill("首页未公示营业执照信息");
    page.locator("textarea[id$=':evidence']").fill("页面截图、现场笔录");
    line(page, "place", "余杭区某某路1号");
    page.locator("input[id$=':slight']").check();
    page.locator("input[id$=':corrected']").check();
    choose(page, "harm", "NONE");
    choose(page, "rule", "R-EC76");
    line(page, "fine", "1000");
    button(page, "当场处罚");
  }

  private static void paid(Page page, String item, LocalDate on) {
    link(page, "记录缴款");
    choose(page, "item", item);
    line(page, "amount", "1000");
    line(page, "paidOn", on.toString());
    line(page, "receiptNo", "银-" + item);
    button(page, "记录缴款");
  }

  private static void choose(Page page, String field, String code) {
    page.locator("select[id$=':" + field + "']").selectOption(code);
  }

  private static void line(Page page, String field, String text) {
    page.locator("[id$=':" + field + "']").first().fill(text);
  }

  private static void link(Page page, String name) {
    link(page, name, 0);
  }

  private static void link(Page page, String name, int nth) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).nth(nth).click();
    page.waitForLoadState();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
    page.waitForLoadState();
  }
}
