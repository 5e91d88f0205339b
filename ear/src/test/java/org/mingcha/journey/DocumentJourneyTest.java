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
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingcha.document.volume.VolumeVerifier;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;
import org.mingcha.outside.Cases;
import org.mingcha.outside.Papers;

@DisplayName("文书页面：处罚决定书从起草到案卷")
@ExtendWith(MingchaRuns.class)
class DocumentJourneyTest {

  @TempDir private Path folder;
  private final Browser browser = Browser.open();
  private Cases aCase;

  @AfterEach
  void close() {
    browser.close();
    Cases.realTime();
  }

  @Test
  @DisplayName("第110号令第27条的一案：起草、预览、批准、制发、送达、归档；案卷取出离线核验，改一个字节即发现")
  void fromDraftToVolume() throws IOException {
    // given a case whose party was told of its penalty and has said nothing in five working days
    aCase = Cases.disobeyed("余杭某某卷宗灯饰店").notified("5000");
    aCase.whenStatementsAreOver();
    var inspector = browser.signIn("yuhang.inspector1");
    var leader = browser.signIn("yuhang.leader");

    // when the decision is drafted, looked at, completed and approved
    open(inspector);
    button(inspector, "行政处罚决定书");
    var paper = inspector.url();
    assertThat(inspector.locator("img.mc-paper").first()).isVisible();
    assertThat(inspector.locator("#mc-missing")).isVisible();
    assertTrue((int) inspector.evaluate("document.querySelector('img.mc-paper').naturalWidth") > 400);
    link(inspector, "修改内容");
    inspector.locator(".mc-field-error:has-text('必须填写')").all().forEach(mark ->
        mark.locator("xpath=following::textarea[1]").fill("杭州市余杭区人民法院"));
    button(inspector, "修改内容");
    leader.navigate(paper);
    link(leader, "批准");
    leader.locator("textarea[id$=':opinion']").fill("同意。");
    button(leader, "批准");

    // and issued, decided upon by its number, and served with proof
    inspector.navigate(paper);
    button(inspector, "编号、用印、制发");
    var number = inspector.locator("h1 .mc-number").innerText();
    assertTrue(number.matches("余市监处罚〔\\d{4}〕\\d+号"), number);
    assertThat(inspector.locator("body")).containsText("文件摘要与签名经核验相符");
    open(leader);
    link(leader, "作出处罚决定");
    leader.locator("input[id$=':documentNo']").fill(number);
    leader.locator("textarea[id$=':opinion']").fill("同意。");
    button(leader, "作出处罚决定");
    open(inspector);
    link(inspector, "记录送达");
    inspector.locator("select[id$=':method']").selectOption("DIRECT");
    inspector.locator("input[id$=':servedOn']").fill(aCase.today().toString());
    inspector.locator("input[id$=':receivedBy']").fill("店主本人");
    inspector.locator("input[id$=':proof']").fill("送达回证第7号");
    button(inspector, "记录送达");
    inspector.navigate(paper);
    assertThat(inspector.locator("#mc-facts ~ dl")).containsText("送达回证第7号");

    // then it is paid, closed, archived, and the list says what is here and what is missing
    archive(inspector, leader);
    open(inspector);
    link(inspector, "案卷目录");
    assertThat(inspector.locator("body")).containsText("2026-罚-7");
    var row = inspector.locator("#main tr", new Page.LocatorOptions().setHasText(number)).first();
    assertThat(row).containsText("在卷");
    assertThat(inspector.locator("#main tr", new Page.LocatorOptions().setHasText("送达回证第7号"))).containsText("缺件");

    // and the volume is taken away as PDF, with the archive's number on its cover
    var pdf = taken(inspector, "正卷 PDF", "main.pdf");
    try (var document = Loader.loadPDF(pdf.toFile())) {
      var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertTrue(text.contains("2026-罚-7") && text.contains("30年") && text.contains(number) && text.contains("王五"), text);
    }

    // and as package, which anybody can check; one changed byte is found
    var zip = taken(inspector, "案卷包（压缩文件，附清单和签名）", "package.zip");
    assertEquals(List.of(), new VolumeVerifier(Set.of()).verify(zip));
    assertEquals(1, new VolumeVerifier(Set.of()).verify(OneByte.changed(zip, "正卷.pdf")).size());
  }

  @Test
  @DisplayName("印不出的字符：带进来的草稿照样打得开，写明哪一栏哪个字符；改正后可以预览，再填的当场指出")
  void whatCannotBePrinted() {
    var id = Papers.approvedOrder("余杭某某🌸店");
    var inspector = browser.signIn("yuhang.inspector1");
    inspector.navigate(TheHouse.SETTINGS.applicationUrl() + "/document/document.xhtml?id=" + id);
    assertThat(inspector.locator("section[aria-labelledby=mc-preview]")).containsText("字体中没有字符“🌸”");

    link(inspector, "修改内容");
    var addressee = inspector.locator("form[id$=edit] textarea").first();
    addressee.fill("余杭某某𠮷店<b>=1+1");
    button(inspector, "修改内容");
    assertThat(inspector.locator("img.mc-paper").first()).isVisible();

    link(inspector, "修改内容");
    addressee.evaluate("box => box.value = '某某\\u0000店'");
    button(inspector, "修改内容");
    assertThat(inspector.locator(".mc-messages")).containsText("主送：含有不能印出的字符 U+0000");
    inspector.reload();
    assertThat(inspector.locator("img.mc-paper").first()).isVisible();
  }

  private void archive(Page inspector, Page leader) {
    open(inspector);
    link(inspector, "记录缴款");
    inspector.locator("select[id$=':item']").selectOption("FINE");
    inspector.locator("input[id$=':amount']").fill("5000");
    inspector.locator("input[id$=':paidOn']").fill(aCase.today().toString());
    inspector.locator("input[id$=':receiptNo']").fill("票据7号");
    button(inspector, "记录缴款");
    open(leader);
    link(leader, "结案");
    leader.locator("textarea[id$=':opinion']").fill("同意。");
    button(leader, "结案");
    open(inspector);
    link(inspector, "立卷归档");
    inspector.locator("input[id$=':volumeNo']").fill("2026-罚-7");
    inspector.locator("select[id$=':retention']").selectOption("YEARS_30");
    inspector.locator("input[id$=':checker']").fill("王五");
    button(inspector, "立卷归档");
    assertThat(inspector.locator(".mc-stage")).containsText("已归档");
  }

  private Path taken(Page page, String name, String file) {
    var download = page.waitForDownload(() -> link(page, name));
    var place = folder.resolve(file);
    download.saveAs(place);
    assertTrue(Files.exists(place));
    return place;
  }

  private void open(Page page) {
    page.navigate(TheHouse.SETTINGS.applicationUrl() + "/enforcement/case.xhtml?number=" + aCase.encodedNumber());
    page.waitForLoadState();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first().click();
    page.waitForLoadState();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
    page.waitForLoadState();
  }
}
