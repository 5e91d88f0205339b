package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("举报人保密与审计管理的页面")
@ExtendWith(MingchaRuns.class)
class AuditJourneyTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("受理人登记举报人，页面上只见遮蔽；说明理由后看到一次；领导看不到；审计管理员查得到这次查看，固证并下载，核验全部相符")
  void anInformantIsKeptAndTheLookIsFound() throws IOException {
    // given a whistle-blower's lead
    var inspector = browser.signIn("cixi.inspector1");
    inspector.navigate(TheHouse.SETTINGS.applicationUrl() + "/lead/open.xhtml");
    inspector.locator("select[id$=':source']").selectOption("WHISTLEBLOWING");
    inspector.locator("input[id$=':title']").fill("举报网店冒用证书");
    inspector.locator("textarea[id$=':description']").fill("举报称销售页面展示的证书编号系冒用");
    inspector.locator("input[id$=':informantName']").fill("知情人赵某");
    inspector.locator("input[id$=':informantContact']").fill("13711112222");
    shot(inspector, "lead-open-informant");
    button(inspector, "登记线索");
    var lead = inspector.url();
    assertThat(inspector.locator("body")).not().containsText("知情人赵某");

    // when its receiver looks, with a reason
    inspector.locator(".mc-reveal summary").first().click();
    inspector.locator("textarea[id$=':reason']").first().fill("请举报人补充证据");
    shot(inspector, "reveal-reason");
    inspector.locator("input[id$='look:show']").first().click();
    inspector.waitForLoadState();

    // then the answer shows it, once
    assertThat(inspector.locator(".mc-revealed")).containsText("知情人赵某");
    assertThat(inspector.locator(".mc-revealed")).containsText("13711112222");
    assertThat(inspector.locator(".mc-timeline")).containsText("查看受限信息");
    shot(inspector, "revealed");
    inspector.navigate(lead);
    assertThat(inspector.locator("body")).not().containsText("知情人赵某");
    assertThat(inspector.locator(".mc-timeline")).containsText("查看受限信息");

    // and the leader may not even ask
    var leader = browser.signIn("cixi.leader");
    leader.navigate(lead);
    assertThat(leader.locator(".mc-reveal")).containsText("仅受理人员和本线索的办案人员可以查看");
    assertEquals(0, leader.locator(".mc-reveal details").count());

    // and the auditor finds the look, anchors the trail, keeps the file, and has all of it checked
    audited();
  }

  private void audited() throws IOException {
    var auditor = browser.signIn("auditor");
    assertThat(auditor.locator(".mc-nav")).hasText("审计管理");
    auditor.locator("input[id$=':who']").fill("cixi.inspector1");
    auditor.locator("input[id$=':action']").fill("reveal");
    button(auditor, "筛选");
    assertThat(auditor.locator(".mc-list")).containsText("查看受限信息");
    auditor.locator(".mc-fold summary").first().click();
    assertThat(auditor.locator(".mc-list")).containsText("请举报人补充证据");
    assertThat(auditor.locator("body")).not().containsText("知情人赵某");
    shot(auditor, "audit-entries");

    link(auditor, "固证与核验");
    button(auditor, "立即固证");
    var download = auditor.waitForDownload(() -> auditor.getByText("下载").first().click());
    assertTrue(Files.readString(download.path()).startsWith("MINGCHA-AUDIT-ANCHOR 1\nnumber: "));
    button(auditor, "立即核验");
    assertThat(auditor.locator("[role=status]")).containsText("核验已经开始");
    for (int i = 0; i < 50 && auditor.locator("#mc-checks ~ table").count() == 0; i++) {
      link(auditor, "刷新");
    }
    assertThat(auditor.locator(".mc-mark").first()).hasText("全部相符");
    shot(auditor, "audit-anchors");
    auditor.navigate(auditor.url() + (auditor.url().contains("?") ? "&" : "?") + "lang=en");
    assertThat(auditor.locator("body")).containsText("All as written");
    shot(auditor, "audit-anchors-en");
  }

  private static void shot(Page page, String name) {
    for (int width : new int[] {1920, 1366}) {
      page.setViewportSize(width, width == 1920 ? 1080 : 768);
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + "-" + width + ".png")).setFullPage(true));
    }
  }

  private static void link(Page page, String text) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }

  private static void button(Page page, String text) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true)).first().click();
    page.waitForLoadState();
  }
}
