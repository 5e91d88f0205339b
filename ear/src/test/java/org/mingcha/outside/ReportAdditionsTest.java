package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;

@DisplayName("平台修改报告、提交附件（第110号令第15条）")
@ExtendWith(MingchaRuns.class)
class ReportAdditionsTest {

  private static final String REPORTS = "/api/v1/disposal-reports";
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

  private final Caller platform = Caller.platform("platform-a");
  private final Caller inspector = Caller.officer("yuhang.inspector1");
  private final ObjectNode report = SomeReport.complete();

  @Test
  @DisplayName("修改：新内容为准，原件原样保存，收到时间不变；同样的内容再报，不算再次修改")
  void anAmendmentIsAddedAndNothingIsLost() {
    // given a report without its operator
    var incomplete = report.deepCopy();
    incomplete.remove("operator");
    var receipt = platform.post(REPORTS, incomplete.toString());
    var here = REPORTS + "/" + receipt.text("/reportNumber");

    // when the platform completes it, twice in the same words
    var amended = platform.post(here + "/amendments", report.deepCopy().put("reason", "补充经营者").toString());
    var again = platform.post(here + "/amendments", report.deepCopy().put("reason", "又报一次").toString());

    // then the new content holds, and the first is there as it came
    assertEquals(201, amended.status(), amended.body());
    assertEquals(200, again.status());
    assertTrue(amended.json().path("complete").asBoolean());
    assertEquals(receipt.text("/receivedAt"), amended.text("/receivedAt"));
    var now = inspector.get(here).json();
    assertEquals(report, now.path("report"));
    assertEquals(incomplete, now.path("original"));
    assertEquals(1, now.path("amendments").size());
    assertEquals("amend-report", inspector.get(here + "/timeline").text("/items/1/action"));

    // and the first content sent again still gets the first receipt
    assertEquals(receipt.json(), platform.post(REPORTS, incomplete.toString()).json());
  }

  @Test
  @DisplayName("没有理由、换了编号、别的平台的报告，都不收")
  void whatIsNoAmendment() {
    var here = REPORTS + "/" + platform.post(REPORTS, report.toString()).text("/reportNumber") + "/amendments";

    assertEquals(422, platform.post(here, report.toString()).status());
    assertEquals(422, platform.post(here, report.deepCopy().put("reason", 1).toString()).status());
    assertEquals(422, platform.post(here, SomeReport.complete().put("reason", "x").toString()).status());
    assertEquals(404, Caller.platform("platform-b").post(here, report.deepCopy().put("reason", "x").toString()).status());
  }

  @Test
  @DisplayName("附件：按首字节辨认格式，算出SM3与SHA-256，原样取回，别人取不到")
  void aFileIsKeptWholeAndKnownByItsBytes() throws Exception {
    var here = REPORTS + "/" + platform.post(REPORTS, report.toString()).text("/reportNumber");

    var kept = platform.upload(here + "/attachments", "TEST_REPORT", "../../etc/报告𠮷.txt", PNG);

    assertEquals(201, kept.status(), kept.body());
    assertEquals("image/png", kept.text("/mediaType"));
    assertEquals("报告𠮷.txt", kept.text("/fileName"));
    assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PNG)), kept.text("/sha256"));
    assertEquals(new String(PNG, StandardCharsets.UTF_8), inspector.get(kept.text("/href")).body());
    assertEquals(404, Caller.officer("nanshan.inspector1").get(kept.text("/href")).status());
    assertEquals(404, Caller.platform("platform-b").get(kept.text("/href")).status());
    assertEquals("attach-file", inspector.get(here + "/timeline").text("/items/1/action"));
  }

  @Test
  @DisplayName("报告中列明摘要值的，文件须与之相符，否则不收，也不留下")
  void anAnnouncedDigestIsHeldTo() throws Exception {
    var sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PNG));
    ((ObjectNode) report.at("/records/0")).put("fileName", "l-771.png").put("sha256", sha256);
    var here = REPORTS + "/" + platform.post(REPORTS, report.toString()).text("/reportNumber");

    var other = platform.upload(here + "/attachments", "PAGE_SNAPSHOT", "l-771.png", "other".getBytes(StandardCharsets.UTF_8));
    assertEquals(422, other.status());
    assertEquals("report.digest", other.text("/violations/0/code"));
    assertEquals(0, platform.get(here).json().path("attachments").size());
    assertEquals(201, platform.upload(here + "/attachments", "PAGE_SNAPSHOT", "l-771.png", PNG).status());
  }

  @Test
  @DisplayName("压缩包原样保存；超过50 MiB的，413")
  void nothingIsUnpackedAndNothingIsTooLarge() {
    var here = REPORTS + "/" + platform.post(REPORTS, report.toString()).text("/reportNumber") + "/attachments";
    var zip = HexFormat.of().parseHex("504b030414000000080000000000");

    assertEquals("application/zip", platform.upload(here, "OTHER", "bomb.zip", zip).text("/mediaType"));
    var tooLarge = platform.upload(here, "OTHER", "big.bin", new byte[50 * 1024 * 1024 + 1]);
    assertEquals(413, tooLarge.status());
    assertFalse(tooLarge.body().contains("Exception"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a\u202Egnp.exe", "a\u0000.png"})
  @DisplayName("文件名为空、有控制字符或者改变读写方向的，不收")
  void namesThatWillNotDo(String name) {
    var here = REPORTS + "/" + platform.post(REPORTS, report.toString()).text("/reportNumber") + "/attachments";
    var reply = platform.upload(here, "OTHER", name, PNG);
    assertTrue(reply.status() == 422 || reply.status() == 400, reply.status() + reply.body());
  }
}
