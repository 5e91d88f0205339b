package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.journey.SpotCheckPages.act;
import static org.mingcha.journey.SpotCheckPages.button;
import static org.mingcha.journey.SpotCheckPages.fill;
import static org.mingcha.journey.SpotCheckPages.link;
import static org.mingcha.journey.SpotCheckPages.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.DemoClock;

@DisplayName("网络抽查不合格在浏览器里：买样、报告、告知、异议期、确定、责令、线索、公布（第110号令第21条、第18号令第44条至第46条）")
@ExtendWith(MingchaRuns.class)
class SpotCheckFailureJourneyTest {

  private final Browser browser = Browser.open();
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final SpotCheckPages pages = new SpotCheckPages(browser, today.toString());

  @AfterEach
  void close() {
    browser.close();
    DemoClock.real();
  }

  @Test
  @DisplayName("填错的报告、第十六日的异议被拒绝而所填不失；不合格确定后自动拟制责令，签发后登记；异地生产者公布后通报；任何人可见")
  void fromPurchaseToPublication() {
    // given a batch bought online, whose report is kept as a file
    var inspector = pages.as("yuhang.inspector1");
    var check = pages.sampled(inspector, pages.approvedPlan(inspector), "墨溪数码店", "330282");
    pages.send(inspector);
    attach(inspector, "J-7.txt", "plain words");
    assertThat(inspector.locator(".mc-messages")).containsText("text/plain");
    attach(inspector, "J-7.pdf", "%PDF-1.7\n");
    assertThat(inspector.locator("section[aria-labelledby=mc-files]")).containsText("J-7.pdf");

    // when a report does not fit, it is refused with its article, and what was typed stays
    var code = SpotCheckPages.code(inspector);
    link(inspector, "录入检验报告");
    report(inspector, "NOSUCHSAMPLE", "FAILED", "FAILED");
    refused(inspector, "没有样品编号为 NOSUCHSAMPLE");
    report(inspector, code, "FAILED", "QUALIFIED");
    refused(inspector, "结论与检验项目不一致");
    assertThat(inspector.locator("input[id$=':laboratory']")).hasValue("省质检院");
    report(inspector, code, "FAILED", "FAILED");
    act(inspector, "作出检验结论", "opinion", "过充电不合格");
    pages.tell(inspector, true);

    // and an objection of the sixteenth day is refused
    var due = lastDay(inspector);
    DemoClock.set(due.plusDays(1));
    link(inspector, "记录异议");
    inspector.locator("select[id$=':recipient']").selectOption("SELLER");
    fill(inspector, "madeOn", due.plusDays(1).toString());
    inspector.locator("select[id$=':ground']").selectOption("CONCLUSION");
    inspector.locator("textarea[id$=':reason']").fill("不服检验结论");
    button(inspector, "记录异议");
    refused(inspector, "异议期已于");
    assertThat(inspector.locator("textarea[id$=':reason']")).hasValue("不服检验结论");
    open(inspector, "/spotcheck/check.xhtml?number=" + check);
    act(inspector, "确定结果", "opinion", "确定");

    // then stop-sale and order to the seller are drafted, the producer's bureau is to be told, and two leads are open
    var drafts = inspector.locator("section[aria-labelledby=mc-followUps] a[href*='/rectification/']");
    assertThat(drafts).hasCount(2);
    assertThat(inspector.locator("section[aria-labelledby=mc-followUps]")).containsText("公布之后方可通报");
    assertThat(inspector.locator("section[aria-labelledby=mc-links] a[href*='/lead/']")).hasCount(2);
    var leader = pages.as("yuhang.leader");
    for (var draft : drafts.all().stream().map(one -> one.getAttribute("href")).toList()) {
      issue(inspector, leader, draft);
    }
    open(leader, "/spotcheck/check.xhtml?number=" + check);
    assertThat(leader.locator("section[aria-labelledby=mc-followUps]")).not().containsText("待签发");

    // and after publication everybody reads it, and the other bureau may be told
    act(leader, "公布结果", "opinion", "公布");
    open(leader, "/public/spot-checks.xhtml");
    assertThat(leader.locator("body")).containsText("墨溪数码店");
    assertThat(leader.locator("body")).containsText("过充电");
    open(inspector, "/spotcheck/check.xhtml?number=" + check);
    assertThat(inspector.locator("section[aria-labelledby=mc-followUps] a[href*='/referral/open']")).hasCount(1);
  }

  private static LocalDate lastDay(Page page) {
    var shown = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})").matcher(page.locator(".mc-limit .mc-day").first().innerText());
    assertTrue(shown.find());
    return LocalDate.of(Integer.parseInt(shown.group(1)), Integer.parseInt(shown.group(2)), Integer.parseInt(shown.group(3)));
  }

  private static void issue(Page inspector, Page leader, String draft) {
    inspector.navigate(URI.create(inspector.url()).resolve(draft).toString());
    act(inspector, "报批", "reason", "请签发");
    leader.navigate(inspector.url());
    act(leader, "签发", "opinion", "同意");
  }

  private void report(Page inspector, String code, String item, String conclusion) {
    String[][] report = {{"sampleCode", code}, {"laboratory", "省质检院"}, {"reportNumber", "J-7"}, {"issuedOn", today.toString()}};
    for (var field : report) {
      fill(inspector, field[0], field[1]);
    }
    inspector.locator("input[id$=':name']").first().fill("过充电");
    inspector.locator("select[id$=':itemConclusion']").first().selectOption(item);
    inspector.locator("select[id$=':conclusion']").selectOption(conclusion);
    button(inspector, "录入检验报告");
  }

  private static void attach(Page inspector, String name, String content) {
    inspector.locator("select[id$=':fileKind']").selectOption("TEST_REPORT");
    inspector.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8)));
    button(inspector, "保存文件");
  }

  private static void refused(Page page, String why) {
    Locator messages = page.locator(".mc-messages");
    assertThat(messages).containsText(why);
    assertThat(messages).containsText("第");
  }
}
