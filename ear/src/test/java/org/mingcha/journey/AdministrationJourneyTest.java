package org.mingcha.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

@DisplayName("管理员的页面：印章图样的上传，页面的语言")
@ExtendWith(MingchaRuns.class)
class AdministrationJourneyTest {

  private static final String SEAL = "/document/seal.xhtml?bureau=330110";
  private static final int WIDTH = 333;

  private final Browser browser = Browser.open();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("不是 PNG 的文件说明原因、不予设置；合格的图样设置后即在页面上显示，并记入设置记录")
  void sealUploaded() throws IOException {
    var page = browser.signIn("sysadmin");
    open(page, SEAL);
    int before = page.locator("#seals tbody tr").count();

    upload(page, "没有图片的章.png", "image/png", "这不是图片".getBytes(StandardCharsets.UTF_8));
    assertThat(page.locator("#main")).containsText("须是 PNG 图片");
    assertEquals(before, page.locator("#seals tbody tr").count());

    upload(page, "新章.png", "image/png", seal());
    assertThat(page.locator("#seals tbody tr")).hasCount(before + 1);
    assertEquals(WIDTH, ((Number) page.evaluate("document.querySelector('img.mc-seal').naturalWidth")).intValue());
    assertThat(page.locator("#main")).not().containsText("须是 PNG 图片");
  }

  @Test
  @DisplayName("英文浏览器的管理员看到英文页面；自己选了中文的就是中文；办案人员的页面一律先用中文")
  void languageOfTheBrowser() {
    var english = browser.signIn("sysadmin", "en-US");
    for (var address : List.of(SEAL, "/identity/bureaus.xhtml", "/identity/officers.xhtml", "/paper/templates.xhtml")) {
      open(english, address);
      assertEquals("en", english.locator("html").getAttribute("lang"), address);
      assertTrue(english.title().matches("[^\\p{IsHan}]+.*"), address + " " + english.title());
    }
    open(english, SEAL);
    assertThat(english.locator("h1").first()).containsText("Picture of the seal");
    open(english, SEAL + "&lang=zh");
    open(english, SEAL);
    assertThat(english.locator("h1").first()).containsText("印章图样");

    var auditor = browser.signIn("auditor", "en-US");
    open(auditor, "/trail/entries.xhtml");
    assertEquals("en", auditor.locator("html").getAttribute("lang"));
    assertEquals("zh-CN", browser.signIn("sysadmin").locator("html").getAttribute("lang"));
    assertEquals("zh-CN", browser.signIn("yuhang.inspector1", "en-US").locator("html").getAttribute("lang"));
  }

  private static void upload(Page page, String name, String type, byte[] content) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("设置印章图样").setExact(true)).click();
    page.waitForLoadState();
  }

  private static void open(Page page, String address) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + address);
    page.waitForLoadState();
  }

  private static byte[] seal() throws IOException {
    var image = new BufferedImage(WIDTH, WIDTH, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.drawOval(10, 10, WIDTH - 20, WIDTH - 20);
    pen.fillOval(WIDTH / 4, WIDTH / 4, WIDTH / 2, WIDTH / 2);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
