package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Leads;

@DisplayName("移送通报的页面：从线索拟制到对方答复、本方办结（第110号令第25条）")
@ExtendWith(MingchaRuns.class)
class ReferralJourneyTest {

  private static final String DIGEST = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("余杭办案人员从线索拟制通报并预览，两级签批，联络员发出；慈溪联络员签收、接收、答复；余杭看到答复并办结")
  void fromTheLeadToTheReply() {
    // given a notice that an inspector drafts on the page of a lead; what was typed stays when something is missing
    var inspector = browser.signIn("yuhang.inspector1");
    open(inspector, "/lead/lead.xhtml?number=" + Leads.opened("余杭某某数码店"));
    link(inspector, "移送 / 通报");
    String[][] known = {{"product", "移动电源"}, {"model", "PB-20K"}, {"batch", "20261101"}, {"party", "慈溪某某电器厂"}, {"domicileDivision", "330282"}};
    for (var field : known) {
      input(inspector, field[0], field[1]);
    }
    inspector.locator("select[id$=':type']").selectOption("QUALITY_NOTICE");
    inspector.locator("select[id$=':capacity']").selectOption("PRODUCER");
    button(inspector, "按住所地提出收件单位");
    assertThat(inspector.locator("input[id$=':receiver']")).hasValue("330282");
    fill(inspector, "facts", "抽样检验，过充电试验起火。");
    fill(inspector, "ownActions", "已责令停止销售。");
    fill(inspector, "requestedActions", "请核查生产环节。");
    fill(inspector, "evidence", DIGEST + " 检验报告.pdf");
    button(inspector, "拟制移送通报");
    assertThat(inspector.locator(".mc-messages")).containsText("生产经营者地址");
    assertThat(inspector.locator("textarea[id$=':facts']")).hasValue("抽样检验，过充电试验起火。");
    input(inspector, "address", "慈溪市某某路1号");
    button(inspector, "预览对方所见");
    for (var shown : new String[] {"慈溪某某电器厂", "慈溪市某某路1号", "过充电试验起火", "检验报告.pdf"}) {
      assertThat(inspector.locator("#preview")).containsText(shown);
    }
    assertThat(inspector.locator("#preview")).not().containsText("余杭某某数码店");
    button(inspector, "拟制移送通报");
    assertThat(inspector.locator(".mc-stage")).containsText("拟制");
    var notice = "/referral/referral.xhtml?number=" + inspector.locator("h1 .mc-number").innerText();
    inspector.locator("input[id$=':file']").setInputFiles(new FilePayload("现场照片.txt", "text/plain", "起火".getBytes(StandardCharsets.UTF_8)));
    button(inspector, "附上证据文件");
    assertThat(inspector.locator("#files tbody")).containsText("现场照片.txt");
    assertThat(inspector.locator("#package")).containsText("现场照片.txt");
    act(inspector, "报请批准", "reason", "产品质量不合格。");

    // when the leader returns it, the inspector writes it anew, both offices sign and the liaison officer sends it
    var unitHead = browser.signIn("yuhang.unithead");
    open(unitHead, notice);
    act(unitHead, "复核", "opinion", "同意。");
    var leader = browser.signIn("yuhang.leader");
    open(leader, notice);
    act(leader, "退回修改", "opinion", "写明请办事项。");
    open(inspector, notice);
    link(inspector, "修改拟稿");
    assertThat(inspector.locator("textarea[id$=':facts']")).hasValue("抽样检验，过充电试验起火。");
    fill(inspector, "requestedActions", "请核查生产环节并封存同批次产品。");
    button(inspector, "修改拟稿");
    assertThat(inspector.locator("#package")).containsText("封存同批次产品");
    act(inspector, "报请批准", "reason", "已补正。");
    open(unitHead, notice);
    act(unitHead, "复核", "opinion", "同意。");
    open(leader, notice);
    act(leader, "批准", "opinion", "同意。");
    var liaison = browser.signIn("yuhang.liaison");
    open(liaison, notice);
    button(liaison, "发出");
    assertThat(liaison.locator(".mc-stage")).containsText("待签收");
    assertThat(liaison.locator("#package")).containsText("发出时已固定");

    // and the other bureau finds it among what it received, takes it over and answers
    var cixi = browser.signIn("cixi.liaison");
    open(cixi, "/referral/list.xhtml?box=IN&party=慈溪某某电器厂");
    cixi.locator("tbody .mc-number").first().click();
    assertThat(cixi.locator("#package")).containsText("过充电试验起火");
    assertThat(cixi.locator("body")).not().containsText("余杭某某数码店");
    assertThat(cixi.locator("#files tbody")).containsText("现场照片.txt");
    var download = cixi.waitForDownload(() -> cixi.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("现场照片.txt")).click());
    assertEquals("现场照片.txt", download.suggestedFilename());
    button(cixi, "签收");
    button(cixi, "接收并立为线索");
    assertThat(cixi.locator(".mc-stage")).containsText("已接收");
    assertThat(cixi.locator("section[aria-labelledby=mc-links]")).containsText("线〔");
    act(cixi, "答复结果", "reply", "已对生产者立案调查。");
    assertThat(cixi.locator(".mc-stage")).containsText("已答复");

    // then the sender reads the answer and closes
    open(inspector, notice);
    assertThat(inspector.locator("#replies")).containsText("已对生产者立案调查。");
    button(inspector, "阅知并办结");
    assertThat(inspector.locator(".mc-stage")).containsText("已办结");
  }

  @Test
  @DisplayName("不合要求的拟稿说明理由和依据，所填不丢：发给自己、别的层级，缺产品、缺证据（第110号令第25条）")
  void whatIsRefusedKeepsWhatWasTyped() {
    var inspector = browser.signIn("yuhang.inspector1");
    open(inspector, "/lead/lead.xhtml?number=" + Leads.opened("余杭某某五金店"));
    link(inspector, "移送 / 通报");
    inspector.locator("select[id$=':type']").selectOption("QUALITY_NOTICE");
    String[][] typed = {{"product", "电热水壶"}, {"party", "慈溪某某电器厂"}, {"address", "慈溪市某某路1号"}, {"domicileDivision", "330282"}};
    for (var field : typed) {
      input(inspector, field[0], field[1]);
    }
    for (var text : new String[] {"facts", "ownActions", "requestedActions"}) {
      fill(inspector, text, "已查明。");
    }
    fill(inspector, "evidence", DIGEST + " 检验报告.pdf");
    refused(inspector, "receiver", "330110", "不能发给本部门");
    refused(inspector, "receiver", "330200", "不是同级部门");
    input(inspector, "receiver", "330282");
    refused(inspector, "product", "", "缺少：产品名称");
    input(inspector, "product", "电热水壶");
    fill(inspector, "evidence", "");
    refused(inspector, "receiver", "330282", "缺少：证据");
    assertThat(inspector.locator("input[id$=':party']")).hasValue("慈溪某某电器厂");
  }

  private static void refused(Page page, String field, String text, String reason) {
    input(page, field, text);
    button(page, "拟制移送通报");
    assertThat(page.locator(".mc-messages")).containsText(reason);
    assertThat(page.locator(".mc-messages")).containsText("第25条");
    assertThat(page.locator("input[id$=':" + field + "']")).hasValue(text);
    assertThat(page.locator("textarea[id$=':facts']")).hasValue("已查明。");
  }

  private static void open(Page page, String path) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + path);
  }

  private static void act(Page page, String move, String field, String text) {
    link(page, move);
    fill(page, field, text);
    button(page, move);
    assertThat(page.locator("#act")).hasCount(0);
  }

  private static void input(Page page, String field, String text) {
    page.locator("input[id$=':" + field + "']").fill(text);
  }

  private static void fill(Page page, String field, String text) {
    page.locator("textarea[id$=':" + field + "']").fill(text);
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first().click();
    page.waitForLoadState();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first().click();
    page.waitForLoadState();
  }
}
