package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Reports;

@DisplayName("列表：导出表格、选择显示的列、从收件箱移送通报")
@ExtendWith(MingchaRuns.class)
class ListJourneyTest {

  private static final String HOME = TheHouse.SETTINGS.applicationUrl();

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("导出的是筛选后的线索，公式开头的标题不会被执行")
  void exported() throws IOException {
    var inspector = browser.signIn("cixi.inspector1");
    registered(inspector, "=HYPERLINK(\"http://x.example\")");
    var second = registered(inspector, "仓库检查");
    inspector.navigate(HOME + "/lead/list.xhtml?stage=REGISTERED");
    assertThat(inspector.locator("tbody tr").first().locator(".mc-who-cell")).hasText("慈溪某某商行");

    var file = inspector.waitForDownload(() -> link(inspector, "导出表格")).path();
    var text = Files.readString(file);
    var lines = text.lines().toList();
    assertEquals("\uFEFF\"编号\",\"标题\",\"当事人\",\"阶段\",\"机关\",\"到期\",\"下一步\",\"开始时间\"", lines.get(0));
    assertTrue(lines.get(1).startsWith("\"" + second + "\",\"仓库检查\",\"慈溪某某商行\",\"已登记\",\"慈溪市市场监督管理局\""), text);
    assertTrue(text.contains("\"'=HYPERLINK(\"\"http://x.example\"\")\""), text);
    assertTrue(lines.stream().skip(1).allMatch(line -> line.contains("\"已登记\"")), text);
  }

  @Test
  @DisplayName("收件箱导出筛选后的报告，公式开头的商品名不会被执行；期限看板、移送通报也能导出")
  void everyListExported() throws IOException {
    var report = Reports.sent("platform-a");
    var inspector = browser.signIn("yuhang.inspector2");
    var inbox = exported(inspector, "/report/inbox.xhtml?status=RECEIVED&whole=yes");
    assertEquals("\uFEFF\"编号\",\"收到时间\",\"核查期限\",\"平台\",\"平台内经营者\",\"网店名称\",\"商品\",\"质量违法行为\",\"处置措施\","
        + "\"报告时间\",\"内容\",\"状态\",\"线索\"", inbox.get(0));
    assertEquals(1, inbox.stream().filter(line -> line.startsWith("\"" + report + "\"")).count());
    assertTrue(inbox.stream().skip(1).allMatch(line -> line.contains("\"待处理\"")), inbox.get(1));

    var limits = exported(inspector, "/board/limits.xhtml?kind=leads");
    assertEquals("\uFEFF\"到期\",\"期限\",\"已暂停\",\"当事人期限已届满\",\"种类\",\"编号\",\"标题\",\"阶段\",\"经办\",\"机关\"", limits.get(0));
    assertTrue(limits.stream().skip(1).allMatch(line -> line.contains("\"线索\"")), limits.toString());
    assertTrue(exported(inspector, "/referral/list.xhtml?box=OUT").get(0).startsWith("\uFEFF\"编号\",\"收发\""));
  }

  @Test
  @DisplayName("不看的列，换一台电脑也不在；别的列表、别的人不受影响")
  void columnsChosen() {
    var inspector = browser.signIn("cixi.inspector1");
    registered(inspector, "仓库检查");
    inspector.navigate(HOME + "/lead/list.xhtml?stage=REGISTERED");
    inspector.locator(".mc-columns summary").click();
    inspector.locator(".mc-columns").getByLabel("开始时间").uncheck();
    button(inspector, "保存");
    assertThat(inspector).hasURL(Pattern.compile(".*/lead/list.xhtml\\?.*stage=REGISTERED.*"));
    assertThat(inspector.locator("th").getByText("开始时间")).isHidden();

    try (var elsewhere = Browser.open()) {
      var again = elsewhere.signIn("cixi.inspector1");
      again.navigate(HOME + "/lead/list.xhtml");
      assertThat(again.locator("th").getByText("开始时间")).isHidden();
      assertThat(again.locator("tbody tr").first().locator("td").last()).isHidden();
      assertThat(again.locator("th").getByText("标题")).isVisible();
    }
    try (var another = Browser.open()) {
      var head = another.signIn("cixi.unithead");
      head.navigate(HOME + "/lead/list.xhtml");
      assertThat(head.locator("th").getByText("开始时间")).isVisible();
    }
  }

  @Test
  @DisplayName("收件箱：全选本页；一份报告可以移送通报，几份的说明先立为线索")
  void referredFromTheInbox() {
    var reports = List.of(Reports.sent("platform-a"), Reports.sent("platform-a"));
    var inspector = browser.signIn("yuhang.inspector2");
    inspector.navigate(HOME + "/report/inbox.xhtml?status=RECEIVED");
    inspector.locator(".mc-all").check();
    assertThat(inspector.locator("input[title='" + reports.get(0) + "']")).isChecked();
    button(inspector, "移送 / 通报");
    assertThat(inspector.locator(".mc-messages")).containsText("先合并立为线索");

    inspector.navigate(HOME + "/report/inbox.xhtml?status=RECEIVED");
    inspector.locator("input[title='" + reports.get(1) + "']").check();
    button(inspector, "移送 / 通报");
    assertThat(inspector.locator("h1")).containsText("拟制移送通报");
    assertThat(inspector.locator("main")).containsText(reports.get(1));
  }

  private static String registered(Page page, String title) {
    page.navigate(HOME + "/lead/open.xhtml");
    page.locator("select[id$=':source']").selectOption("INSPECTION");
    page.locator("input[id$=':title']").fill(title);
    page.locator("textarea[id$=':description']").fill("现场检查发现。");
    page.locator("input[id$=':name']").first().fill("慈溪某某商行");
    button(page, "登记线索");
    return page.locator("h1 .mc-number").innerText();
  }

  private static List<String> exported(Page page, String list) throws IOException {
    page.navigate(HOME + list);
    return Files.readString(page.waitForDownload(() -> link(page, "导出表格")).path()).lines().toList();
  }

  private static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text)).first().click();
  }

  private static void button(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }
}
