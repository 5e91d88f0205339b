package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;

@DisplayName("系统管理员管理登记簿")
@ExtendWith(MingchaRuns.class)
class RegisterJourneyTest {

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("找到一个机构，改用不成立的代字被拒并说明，改好后留下")
  void aBureauIsFoundAndChanged() {
    // given the administrator, who begins at the registers
    var admin = browser.signIn("sysadmin");
    shot(admin, "bureaus");
    admin.locator("input[id$=':q']").fill("象山县");
    button(admin, "筛选");
    admin.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("330225")).click();

    // when a token is typed that Cixi has
    admin.locator("input[id$=':token']").fill("慈市监");
    button(admin, "更改登记");

    // then the page says so and keeps what was typed
    assertThat(admin.locator(".mc-messages")).containsText("已由 慈溪市市场监督管理局 使用");
    assertThat(admin.locator("input[id$=':token']")).hasValue("慈市监");
    shot(admin, "bureau");

    // and with another one the change is made
    admin.locator("input[id$=':token']").fill("象市监");
    button(admin, "更改登记");
    assertThat(admin.locator(".mc-facts")).containsText("象市监");

    // and the other registers open
    link(admin, "执法人员");
    assertThat(admin.locator(".mc-list")).containsText("cixi.inspector1");
    shot(admin, "officers");
    link(admin, "平台");
    assertThat(admin.locator(".mc-list")).containsText("platform-a");
    shot(admin, "platforms");
  }

  @Test
  @DisplayName("办案人员的菜单里没有登记簿")
  void officersHaveNoRegistersInTheirMenu() {
    var inspector = browser.signIn("yuhang.inspector1");
    assertThat(inspector.locator(".mc-nav")).containsText("线索");
    assertThat(inspector.locator(".mc-nav")).not().containsText("登记簿");
  }

  private static void shot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
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
