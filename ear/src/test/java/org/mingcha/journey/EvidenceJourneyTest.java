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
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.outside.Clocks;

@DisplayName("证据和登记保存的页面：现场检查、网页取证、到期自动解除")
@ExtendWith(MingchaRuns.class)
class EvidenceJourneyTest {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Browser browser = Browser.open();
  private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.ofHours(8));

  @AfterEach
  void close() {
    Clocks.real();
    browser.close();
  }

  @Test
  @DisplayName("按检查表逐项检查，收入网页快照并校验，登记保存七个工作日后自动解除，退还办结")
  void fromInspectionToReturn() {
    // given a lead
    var inspector = browser.signIn("yuhang.inspector1");
    inspector.navigate(Clocks.lead("余杭某某充电器店"));
    var lead = inspector.url();

    // when it is inspected by the checklist; what was typed stays when a field is wrong
    link(inspector, "现场笔录");
    choose(inspector, "audience", "PLATFORM");
    choose(inspector, "control", "CCC");
    button(inspector, "列出检查项目");
    assertThat(inspector.locator("table[id='items']")).containsText("日常核查制度");
    circumstances(inspector, "平台日常核查检查");
    var findings = inspector.locator("select[id$=':finding']");
    for (int i = 0; i < findings.count(); i++) {
      findings.nth(i).selectOption(i == 1 ? "NOT_MET" : "MET");
    }
    button(inspector, "收入证据");
    assertThat(inspector.locator(".mc-messages")).containsText("项：不符合的要写明情况和证据");
    assertThat(inspector.locator("input[id$=':title']")).hasValue("平台日常核查检查");
    inspector.locator("input[id$=':note']").nth(1).fill("抽查三件，编号均未比对。");
    inspector.locator("input[id$=':proof']").nth(1).fill("照片1至3");
    sign(inspector);
    button(inspector, "收入证据");
    assertThat(inspector.locator("body")).containsText("不符合 1 项");

    // and its page is captured and compared with its digests
    inspector.navigate(lead);
    link(inspector, "网页取证");
    circumstances(inspector, "销售页面");
    fillLine(inspector, "url", "https://shop.example/item/1");
    for (var field : new String[] {"device", "software", "network", "clockSource"}) {
      fillLine(inspector, field, "取证工具");
    }
    fillLine(inspector, "clockOffset", "0");
    sign(inspector);
    button(inspector, "收入证据");
    assertThat(inspector.locator(".mc-messages")).containsText("文件：必须填写");
    assertThat(inspector.locator(".mc-messages")).not().containsText("/file");
    inspector.locator("input[type='file']").setInputFiles(new FilePayload("页面.html", "text/html", "<p>充电器</p>".getBytes(StandardCharsets.UTF_8)));
    sign(inspector);
    button(inspector, "收入证据");
    button(inspector, "校验文件");
    assertThat(inspector.locator("table[id='files']")).containsText("与提取时一致");

    // and the stock is preserved in an emergency, reported and confirmed
    inspector.navigate(lead);
    link(inspector, "拟制先行登记保存");
    inspector.locator("textarea[id$=':grounds']").fill("库存随时可能发出。");
    inspector.locator("textarea[id$=':lines']").fill("充电器 | A1 | 20 | 件 | 完好");
    button(inspector, "拟制先行登记保存");
    link(inspector, "记录紧急实施");
    fillLine(inspector, "takenAt", now.minusMinutes(5).format(MINUTE));
    fillLine(inspector, "keptAt", "本局仓库");
    fillLine(inspector, "keeper", "本局");
    sign(inspector);
    button(inspector, "记录紧急实施");
    assertThat(inspector.locator(".mc-stage")).containsText("紧急实施");
    link(inspector, "报告并补办批准");
    inspector.locator("textarea[id$=':reason']").fill("当场发现正在发货。");
    button(inspector, "报告并补办批准");
    var leader = browser.signIn("yuhang.leader");
    leader.navigate(inspector.url());
    link(leader, "补批");
    leader.locator("textarea[id$=':opinion']").fill("同意。");
    button(leader, "补批");

    // and nobody decides in seven working days
    Clocks.move(now.toLocalDate().plusDays(14));
    Clocks.await(inspector, "逾期自动解除");

    // then it has fallen away, and the things go back
    link(inspector, "记录执行");
    inspector.locator("input[id$=':settledOn']").fill(LocalDate.now(ZoneOffset.ofHours(8)).plusDays(14).toString());
    inspector.locator("textarea[id$=':settlement']").fill("已退还店主。");
    button(inspector, "记录执行");
    assertThat(inspector.locator(".mc-stage")).containsText("办结");
    inspector.navigate(lead);
    assertThat(inspector.locator("table[id='evidence']")).containsText("证2");
  }

  private void circumstances(Page page, String title) {
    fillLine(page, "title", title);
    fillLine(page, "startedAt", now.minusHours(2).format(MINUTE));
    fillLine(page, "endedAt", now.minusHours(1).format(MINUTE));
    fillLine(page, "place", "经营场所");
    fillLine(page, "source", "余杭某某充电器店");
    page.locator("textarea[id$=':body']").fill("检查经过。");
    sign(page);
  }

  private static void sign(Page page) {
    for (var officer : new String[] {"yuhang.inspector1", "yuhang.inspector2"}) {
      page.locator("input[value='" + officer + "']").check();
    }
    for (var box : new String[] {"certificatesShown", "rightsTold", "readBack"}) {
      if (page.locator("input[id$=':" + box + "']").count() > 0) {
        page.locator("input[id$=':" + box + "']").check();
      }
    }
    choose(page, "signature", "SIGNED");
    fillLine(page, "signedBy", "店主");
  }

  private static void fillLine(Page page, String field, String text) {
    page.locator("input[id$=':" + field + "']").fill(text);
  }

  private static void choose(Page page, String field, String code) {
    page.locator("select[id$=':" + field + "']").selectOption(code);
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
