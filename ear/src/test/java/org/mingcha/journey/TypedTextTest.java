package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Colleagues;
import org.mingcha.outside.Leads;

@DisplayName("填写的内容不丢：登录过期、他人先办、误离页面；保密的内容不留在浏览器里")
@ExtendWith(MingchaRuns.class)
class TypedTextTest {

  private static final String LEAD = "/lead/lead.xhtml?number=";
  private static final String WORDS = "经核查，链接在售期间展示的证书系冒用。";

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("登录过期后提交：重新登录回到原表单，所写的还在，再次提交即办成，此后不留")
  void theSessionIsOver() {
    var inspector = verifying("记录核查情况");
    findings(inspector).fill(WORDS);

    inspector.context().clearCookies();
    OnPage.button(inspector, "记录核查情况");
    Browser.fillIn(inspector, "cixi.inspector1");

    assertThat(inspector.locator(".mc-notice").first()).containsText("刚才的操作没有办理");
    assertThat(findings(inspector)).hasValue(WORDS);
    OnPage.button(inspector, "记录核查情况");
    assertThat(inspector.locator(".mc-facts").first()).containsText(WORDS);
    OnPage.link(inspector, "记录核查情况");
    assertThat(findings(inspector)).hasValue("");
  }

  @Test
  @DisplayName("误离页面再回来：所写的还在，并说明已恢复；退出登录后不留")
  void leftByMistake() {
    var inspector = verifying("记录核查情况");
    var form = inspector.url();
    findings(inspector).fill(WORDS);
    OnPage.link(inspector, "工作台");
    inspector.navigate(form);
    assertThat(findings(inspector)).hasValue(WORDS);
    assertThat(inspector.locator(".mc-restored")).isVisible();

    inspector.locator(".mc-account summary").click();
    OnPage.link(inspector, "退出");
    OnPage.go(inspector, "/public/spot-checks.xhtml");
    assertEquals(0, (int) inspector.evaluate("sessionStorage.length"));
  }

  @Test
  @DisplayName("他人先办：所写的还在，说明谁在何时先办了什么")
  void somebodyWasFaster() {
    var first = verifying("并入其他线索");
    first.locator("input[id$=':into']").fill("慈市监线〔2026〕99999号");
    first.locator("textarea[id$=':reason']").fill(WORDS);

    var leader = browser.show("cixi.leader", LEAD + Colleagues.encoded(first.locator("h1 .mc-number").innerText()));
    OnPage.link(leader, "批准延长核查期限");
    leader.locator("textarea[id$=':reason']").fill("当事人在外地。");
    OnPage.button(leader, "批准延长核查期限");

    OnPage.button(first, "并入其他线索");
    assertThat(first.locator(".mc-messages")).containsText("您填写的内容已保留");
    assertThat(first.locator(".mc-messages")).containsText("已先行办理");
    assertThat(first.locator("textarea[id$=':reason']")).hasValue(WORDS);
    assertThat(first.locator(".mc-timeline")).containsText("批准延长核查期限");
  }

  @Test
  @DisplayName("投诉举报人的信息、证件号码不留在浏览器里")
  void restrictedWordsAreNotKept() {
    var inspector = browser.show("cixi.inspector1", "/lead/open.xhtml");
    inspector.locator("input[id$=':title']").fill("电热毯起火");
    inspector.locator("input[id$=':informantName']").fill("举报人某某");
    inspector.locator("input[id$=':informantContact']").fill("13900000000");
    inspector.locator("input[id$=':identityNumber']").first().fill("33010619900101001X");

    var kept = String.valueOf(inspector.evaluate("JSON.stringify(sessionStorage)"));
    assertTrue(kept.contains("电热毯起火"), kept);
    assertFalse(kept.contains("举报人某某") || kept.contains("13900000000") || kept.contains("33010619900101001X"), kept);
  }

  @Test
  @DisplayName("一份文书的草稿所填的，不带到另一份；被退回的询问笔录所填的，不带到网页取证；回到原处仍在")
  void neitherAnotherPaperNorAnotherForm() {
    var lead = Colleagues.encoded(Leads.verifying("cixi.inspector1", "慈溪某某串稿商行"));
    var inspector = browser.show("cixi.inspector1", LEAD + lead);
    var first = drafted(inspector);
    OnPage.go(inspector, LEAD + lead);
    var second = drafted(inspector);
    assertNotEquals(first, second);

    draft(inspector, first).fill(WORDS);
    assertThat(draft(inspector, second)).not().hasValue(WORDS);
    assertThat(draft(inspector, first)).hasValue(WORDS);

    OnPage.go(inspector, collect(lead, "INQUIRY_RECORD"));
    OnPage.type(inspector, "signedBy", "孙某", "title", "询问店主");
    OnPage.button(inspector, "收入证据");
    assertThat(inspector.locator(".mc-messages")).isVisible();
    OnPage.go(inspector, collect(lead, "PAGE_CAPTURE"));
    assertThat(inspector.locator("[id$=':signedBy']")).hasValue("");
    OnPage.go(inspector, collect(lead, "INQUIRY_RECORD"));
    assertThat(inspector.locator("[id$=':signedBy']")).hasValue("孙某");
  }

  @Test
  @DisplayName("现场笔录先填内容再列出检查项目：所填的还在；换一张检查表，前一张的说明不进去")
  void itemsAreListedLater() {
    var inspector = browser.show("cixi.inspector1", collect(Colleagues.encoded(Leads.verifying("cixi.inspector1", "慈溪某某检查商行")), "INSPECTION_RECORD"));
    OnPage.type(inspector, "title", "现场检查", "body", WORDS, "audience", "PLATFORM", "control", "CCC");
    OnPage.button(inspector, "列出检查项目");
    assertThat(inspector.locator("[id$=':title']")).hasValue("现场检查");
    assertThat(inspector.locator("[id$=':body']")).hasValue(WORDS);

    inspector.locator("input[id$=':note']").first().fill(WORDS);
    OnPage.type(inspector, "audience", "SELLER");
    OnPage.button(inspector, "列出检查项目");
    assertThat(inspector.locator("input[id$=':note']").first()).hasValue("");
    assertThat(inspector.locator("[id$=':title']")).hasValue("现场检查");
  }

  /** The address of a new draft of the lead's first paper. */
  private static String drafted(Page page) {
    page.locator("form[id$='drafts'] input[type='submit'], form[id$='drafts'] button").first().click();
    page.waitForURL("**/document/document.xhtml?id=*");
    return page.url() + "&act=edit";
  }

  private static Locator draft(Page page, String address) {
    page.navigate(address);
    return page.locator("#act textarea").first();
  }

  private static String collect(String lead, String piece) {
    return "/evidence/collect.xhtml?kind=leads&within=" + lead + "&piece=" + piece;
  }

  /** The window of an inspector with the form of a step on a new lead under verification. */
  private Page verifying(String step) {
    var page = browser.show("cixi.inspector1", LEAD + Colleagues.encoded(Leads.verifying("cixi.inspector1", "慈溪某某商行")));
    OnPage.link(page, step);
    return page;
  }

  private static Locator findings(Page page) {
    return page.locator("textarea[id$=':findings']");
  }
}
