package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Cases;
import org.mingcha.outside.Papers;

@DisplayName("文书页面：批量制发的取消和继续；步骤随带送达的文书、没有文号的笔录；文号登记簿")
@ExtendWith(MingchaRuns.class)
class PaperStepsJourneyTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final int ADDRESSEES = 60;

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("批量制发在它的页面上取消，余下的不发、文号作废；继续以后余下的各得一份；登记簿写姓名，不写账号")
  void batchCancelledAndResumed() {
    var id = Papers.approvedOrder("余杭某某批量页面店");
    var page = browser.show("yuhang.inspector1", "/document/document.xhtml?id=" + id + "&act=batch");
    page.locator("textarea[id$=':addressees']").fill(IntStream.range(0, ADDRESSEES).mapToObj(i -> "余杭页面店" + i).collect(Collectors.joining("\n")));
    OnPage.button(page, "批量制发");
    OnPage.button(page, "取消，余下的不再制发");
    assertThat(page.locator("#mc-progress")).hasText("已取消", new HasTextOptions().setTimeout(30_000)); // waits for the paper at work
    var batch = page.url();
    assertThat(page.locator("#main")).containsText(" / " + ADDRESSEES);
    assertTrue(page.locator("#items tbody tr").count() == ADDRESSEES);
    int before = issued(page);
    assertTrue(before < ADDRESSEES, "all were issued before the batch was cancelled");

    OnPage.button(page, "继续制发");
    page.navigate(batch);
    for (int i = 0; i < 120 && !"已完成".equals(page.locator("#mc-progress").innerText()); i++) {
      page.waitForTimeout(1000);
      page.navigate(batch);
    }
    assertThat(page.locator("#mc-progress")).hasText("已完成");
    assertEquals(ADDRESSEES, issued(page));

    OnPage.go(page, "/document/numbers.xhtml?word=%E8%B4%A3%E6%94%B9");
    var rows = page.locator("#numbers tbody");
    assertThat(rows).containsText("韩雅琴");
    assertThat(rows).not().containsText("yuhang.");
    assertTrue((Boolean) page.evaluate("""
        [...document.querySelectorAll('#numbers tbody td.mc-short-cell')].every(cell => {
          const line = document.createRange(); line.selectNodeContents(cell); return line.getClientRects().length === 1; })"""));
    var saved = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("导出表格").setExact(true)).click());
    assertEquals("document-numbers.csv", saved.suggestedFilename());
    var lines = read(saved.path());
    assertTrue(lines.contains("取号人") && lines.contains("韩雅琴") && !lines.contains("yuhang."), lines);

    OnPage.go(page, "/document/numbers.xhtml?word=%E8%B4%A3%E6%94%B9&lang=en");
    assertThat(rows).containsText("Order to correct");
    assertThat(rows).not().containsText("责令改正通知书");
    OnPage.go(page, "/document/numbers.xhtml?lang=zh");
  }

  @Test
  @DisplayName("约谈通知书已制发的，送达约谈通知的表单列出它，一并记录送达")
  void noticeServedWithItsStep() {
    var number = Papers.interview();
    var page = browser.show("yuhang.inspector1", "/interview/interview.xhtml?number=" + number);
    OnPage.link(page, "送达约谈通知");
    page.locator("input[id$=':scheduledAt']").fill(LocalDateTime.now(BEIJING).plusDays(3).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")));
    page.locator("select[id$=':mode']").selectOption("IN_PERSON");
    page.locator("input[id$=':place']").fill("三楼会议室");
    page.locator("select[id$=':servedBy']").selectOption("DIRECT");
    assertThat(page.locator("select[id$=':documentNo']")).containsText("余市监约谈");
    page.locator("input[id$=':servedOn']").fill(LocalDate.now(BEIJING).toString());
    page.locator("input[id$=':receivedBy']").fill("前台");
    page.locator("input[id$=':proof']").fill("送达回证3");
    OnPage.button(page, "送达约谈通知");
    assertThat(page.locator("#documents")).containsText("已送达");
  }

  @Test
  @DisplayName("通报函已制发的，发出时先问送达情况，不填不发；填了一并记录")
  void letterServedWithItsStep() {
    var number = Papers.referral();
    var page = browser.show("yuhang.liaison", "/referral/referral.xhtml?number=" + number);
    OnPage.button(page, "发出");
    assertThat(page.locator("select[id$=':documentNo']")).containsText("余市监质通");
    page.locator("select[id$=':method']").selectOption("POSTAL");
    page.locator("input[id$=':servedOn']").fill(LocalDate.now(BEIJING).toString());
    page.locator("input[id$=':receivedBy']").fill("收发室");
    sendButton(page).click();
    page.waitForLoadState();
    assertThat(page.locator(".mc-field-error", new Page.LocatorOptions().setHasText("必须填写"))).isVisible();
    page.locator("input[id$=':proof']").fill("邮件回执5");
    sendButton(page).click();
    page.waitForLoadState();
    assertThat(page.locator("#documents")).containsText("已送达");
  }

  @Test
  @DisplayName("听证笔录已制发的，记录听证的表单已经填好它的题名，照填即可")
  void recordFilledIn() {
    var heard = Papers.heard("余杭某某笔录页面店");
    var page = browser.show("yuhang.legal", "/enforcement/case.xhtml?number=" + heard.number() + "&act=hold-hearing");
    var named = page.locator("input[id$=':minutesNo']");
    assertTrue(named.inputValue().matches("听证笔录（文书\\d+）"), named.inputValue());
    var reference = named.inputValue();
    assertEquals(reference, page.locator("datalist#mc-issued option").last().getAttribute("value"));
    page.locator("input[id$=':heldOn']").fill(heard.day().toString());
    page.locator("textarea[id$=':minutes']").fill("双方陈述、质证");
    page.locator("section#act input[type=submit], section#act button[type=submit]").first().click();
    page.waitForLoadState();
    assertThat(page.locator("#main")).containsText(reference);
  }

  private static Locator sendButton(Page page) {
    return page.locator("section#act input[type=submit]");
  }

  private static int issued(Page page) {
    return Integer.parseInt(page.locator("#progress").getAttribute("value"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
