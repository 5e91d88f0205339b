package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Cases;

@DisplayName("案件页面：从调查终结到归档")
@ExtendWith(MingchaRuns.class)
class PenaltyJourneyTest {

  private final Browser browser = Browser.open();
  private Cases aCase;

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("第110号令第27条的一案：办案人员、审核人员、部门负责人各办各的步骤，一路到归档")
  void theWholeLife() {
    // given a case whose party did not obey an order to correct
    aCase = Cases.disobeyed("余杭某某灯饰店");
    var inspector = browser.signIn("yuhang.inspector1");
    open(inspector);
    assertThat(inspector.locator("body")).containsText("逾期未改正的责令改正");

    // when the facts of the act are recorded on the workbench, with what was typed kept when it is wrong
    record(inspector);
    open(inspector);

    // and the investigation is closed and reviewed
    link(inspector, "调查终结");
    for (var field : new String[] {"party", "course", "findings", "nature", "proposal", "discretion"}) {
      fill(inspector, field, "逾期未展示认证证书编号。");
    }
    button(inspector, "调查终结");
    link(inspector, "送审");
    button(inspector, "送审");
    var legal = browser.signIn("yuhang.legal");
    open(legal);
    link(legal, "提出审核意见");
    choose(legal, "conclusion", "AGREE");
    fill(legal, "opinion", "事实清楚，证据充分。");
    var facts = legal.getByLabel("案件事实是否清楚、证据是否充分");
    facts.fill("没有进货凭证");
    button(legal, "提出审核意见");
    assertThat(legal.locator(".mc-messages")).containsText("不能同意");
    assertThat(facts).hasValue("没有进货凭证");
    facts.fill("");
    button(legal, "提出审核意见");

    // and the penalty proposed, with what was typed kept when it is wrong, approved and notified
    propose(inspector);
    var leader = browser.signIn("yuhang.leader");
    open(leader);
    assertThat(leader.locator("body")).containsText("5,000.00元");
    link(leader, "批准拟处罚");
    assertThat(leader.locator("section[aria-labelledby=mc-judged]")).containsText("P-27");
    assertThat(leader.locator("section[aria-labelledby=mc-judged] .mc-range-fine-text")).containsText("5,000.00元");
    agreeTyped(leader, "批准拟处罚");
    inspector.reload();
    link(inspector, "告知并记录送达");
    inspector.locator("input[id$=':documentNo']").fill("罚告1号");
    serve(inspector, "告知并记录送达");
    leader.reload();
    assertThat(leader.locator(".mc-side")).containsText("届满前不得作出决定");

    // then after five working days it is decided, served, paid, closed and archived
    aCase.whenStatementsAreOver();
    leader.reload();
    link(leader, "作出处罚决定");
    leader.locator("input[id$=':documentNo']").fill("罚1号");
    agreeTyped(leader, "作出处罚决定");
    inspector.reload();
    link(inspector, "记录送达");
    serve(inspector, "记录送达");
    link(inspector, "记录缴款");
    choose(inspector, "item", "FINE");
    inspector.locator("input[id$=':amount']").fill("5000");
    inspector.locator("input[id$=':paidOn']").fill(today().toString());
    inspector.locator("input[id$=':receiptNo']").fill("票据1号");
    button(inspector, "记录缴款");
    leader.reload();
    agree(leader, "结案");
    inspector.reload();
    link(inspector, "立卷归档");
    inspector.locator("input[id$=':volumeNo']").fill("2026-罚-1");
    choose(inspector, "retention", "YEARS_30");
    button(inspector, "立卷归档");
    assertThat(inspector.locator(".mc-stage")).containsText("已归档");
    assertThat(inspector.locator("main")).containsText("记录后案卷取出，办完再归档");

    // and when the party asks for reconsideration after all, the case comes back from the archive
    link(inspector, "记录复议、诉讼");
    choose(inspector, "remedy", "RECONSIDERATION");
    inspector.locator("input[id$=':authority']").fill("余杭区人民政府");
    inspector.locator("input[id$=':filedOn']").fill(today().toString());
    inspector.locator("input[id$=':documentNo']").fill("复议受理9110号");
    button(inspector, "记录复议、诉讼");
    assertThat(inspector.locator(".mc-stage")).containsText("已结案");
    assertThat(inspector.locator("main")).containsText("曾经归档");
    assertThat(inspector.locator("main")).containsText("2026-罚-1");
  }

  private void record(Page inspector) {
    link(inspector, "裁量工作台");
    inspector.locator("input[id$=':from']").fill("2026-12-02");
    inspector.locator("input[value='DISPLAY']").check();
    inspector.locator("input[id$=':product']").first().fill("吊灯");
    inspector.locator("input[id$=':markedPrice']").first().fill("99.001");
    inspector.locator("input[id$=':sold']").first().fill("10");
    button(inspector, "认定违法事实");
    assertThat(inspector.locator(".mc-messages")).containsText("金额最多两位小数");
    assertThat(inspector.locator("input[id$=':product']").first()).hasValue("吊灯");
    inspector.locator("input[id$=':markedPrice']").first().fill("99");
    button(inspector, "认定违法事实");
    assertThat(inspector.locator("section[aria-labelledby=mc-applicable]")).containsText("P-27");
    assertThat(inspector.locator("section[aria-labelledby=mc-applicable] svg.mc-range")).hasCount(1);
    assertThat(inspector.locator("section[aria-labelledby=mc-findings]")).containsText("990.00元");
  }

  private void propose(Page inspector) {
    inspector.reload();
    link(inspector, "报批拟处罚");
    choose(inspector, "rule", "P-27");
    inspector.locator("input[id$=':fine']").fill("5000.001");
    fill(inspector, "reason", "经责令逾期未改正。");
    button(inspector, "报批拟处罚");
    assertThat(inspector.locator(".mc-messages")).containsText("最多两位小数");
    assertThat(inspector.locator("textarea[id$=':reason']")).hasValue("经责令逾期未改正。");
    inspector.locator("input[id$=':fine']").fill("5000");
    button(inspector, "报批拟处罚");
  }

  private void serve(Page page, String step) {
    choose(page, "method", "DIRECT");
    page.locator("input[id$=':servedOn']").fill(today().toString());
    page.locator("input[id$=':receivedBy']").fill("店主本人");
    page.locator("input[id$=':proof']").fill("送达回证");
    button(page, step);
  }

  private static void agree(Page page, String step) {
    link(page, step);
    agreeTyped(page, step);
  }

  private static void agreeTyped(Page page, String step) {
    fill(page, "opinion", "同意。");
    button(page, step);
  }

  private LocalDate today() {
    return aCase.today();
  }

  private void open(Page page) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + "/enforcement/case.xhtml?number=" + aCase.encodedNumber());
    page.waitForLoadState();
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
