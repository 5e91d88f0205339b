package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;
import org.mingcha.outside.Colleagues;
import org.mingcha.outside.Leads;

/** Pages that were opened before somebody else acted: refused with the reason, and what was typed stays. */
@DisplayName("旧页面提交：写明谁先办了什么，所写的还在")
@ExtendWith(MingchaRuns.class)
class StalePagesTest {

  private static final String WORDS = "经核查，链接在售期间展示的证书系冒用。";

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("裁量工作台：案件已经送审并审核，认定的事实还在")
  void theWorkbench() {
    var aCase = Cases.disobeyed("余杭某某烘干机店");
    var page = browser.show("yuhang.inspector1", "/enforcement/workbench.xhtml?number=" + aCase.encodedNumber() + "&act=record-act-facts");
    OnPage.type(page, "from", "2026-12-02", "seriousGround", WORDS);
    page.locator("input[value='DISPLAY']").check();

    aCase.reviewed();
    OnPage.button(page, "认定违法事实");

    stale(page);
    assertThat(page.locator("[id$=':seriousGround']")).hasValue(WORDS);
    assertThat(page.locator("[id$=':from']").first()).hasValue("2026-12-02");
    assertThat(page.locator("input[value='DISPLAY']")).isChecked();
  }

  @Test
  @DisplayName("移交承办：承办人先办了一步，接办人和理由还在")
  void theHandover() {
    var lead = Leads.opened("余杭某某烘鞋器店");
    var page = browser.show("yuhang.unithead", "/staffing/handover.xhtml?kind=leads&number=" + Colleagues.encoded(lead));
    OnPage.type(page, "from", "yuhang.inspector1", "to", "yuhang.inspector2", "reason", WORDS);

    Colleagues.act("yuhang.inspector1", Colleagues.path("leads", lead), "start-verification", "{}");
    page.locator("[id='handover'] input[type=submit]").click();

    stale(page);
    assertThat(page.locator("[id$=':to']")).hasValue("yuhang.inspector2");
    assertThat(page.locator("[id$=':reason']")).hasValue(WORDS);
  }

  @Test
  @DisplayName("请假：别人先登记了同一天同一岗位的，写明是谁，所填的还在")
  void theAbsence() {
    var day = LocalDate.now(ZoneOffset.ofHours(8)).plusDays(200).toString();
    var page = browser.show("cixi.unithead", "/cover/absences.xhtml");
    OnPage.type(page, "officer", "cixi.inspector1", "from", day, "to", day, "duty", "INSPECTOR", "cover", "cixi.inspector2", "reason", WORDS);

    Colleagues.absent("cixi.leader", "cixi.inspector1", day, "INSPECTOR", "cixi.inspector2");
    page.locator("[id='enter'] input[type=submit]").click();

    assertThat(page.locator(".mc-messages").first()).containsText("登记了该岗位");
    assertThat(page.locator("[id='enter'] [id$=':reason']")).hasValue(WORDS);
    assertThat(page.locator("[id='enter'] [id$=':from']")).hasValue(day);
  }

  @Test
  @DisplayName("当场处罚：同事先告知了，陈述和答复还在")
  void theSummary() {
    var number = Colleagues.summaryDrafted();
    var page = browser.show("yuhang.inspector1", "/summary/penalty.xhtml?number=" + Colleagues.encoded(number) + "&act=tell");
    OnPage.type(page, "statement", WORDS, "answer", "已在幅度内从轻");

    Colleagues.act("yuhang.inspector1", Colleagues.path("summary-penalties", number), "tell", "{\"statement\": \"初犯\", \"answer\": \"已考虑\"}");
    page.locator("#act .mc-buttons input[type=submit]").click();

    stale(page);
    assertThat(page.locator("[id$=':statement']")).hasValue(WORDS);
    assertThat(page.locator("[id$=':answer']")).hasValue("已在幅度内从轻");
  }

  @Test
  @DisplayName("请假一页一百条，后面的翻得到")
  void absencesGoOn() {
    var first = LocalDate.now(ZoneOffset.ofHours(8)).plusDays(300);
    for (int i = 0; i <= 100; i++) {
      Colleagues.absent("zhongshan.unithead", "zhongshan.inspector1", first.plusDays(i).toString(), "INSPECTOR", "zhongshan.inspector2");
    }
    var page = browser.show("zhongshan.unithead", "/cover/absences.xhtml");
    assertThat(page.locator(".mc-list tbody tr")).hasCount(100);
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("下一页")).click();
    assertThat(page.locator(".mc-list tbody tr").first()).containsText(first.toString());
  }

  private static void stale(Page page) {
    assertThat(page.locator(".mc-messages").first()).containsText("您填写的内容已保留");
    assertThat(page.locator(".mc-messages").first()).containsText("已先行办理");
  }
}
