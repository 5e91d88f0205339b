package org.mingcha.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.document.PartySignature;
import org.mingcha.kernel.Invalid.Violation;

@DisplayName("收集证据：出示证件、告知权利、核对签名（程序规定第21条、第22条、第26条、第28条、第29条、第31条）")
class PieceReportTest {

  @DisplayName("每一种证据都收得进来，只要该有的都有")
  @ParameterizedTest
  @EnumSource
  void complete(EvidenceKind kind) {
    assertEquals(List.of(), pointers(SomePiece.of(kind), kind.needsFiles() ? 1 : 0, true));
  }

  @DisplayName("时间不在将来，结束不早于开始")
  @ParameterizedTest(name = "{0} – {1}：{2}")
  @CsvSource({
      "2026-12-04T01:00:00Z, 2026-12-04T01:00:00Z, ", "2026-12-04T02:00:00Z, 2026-12-04T02:00:00Z, ", "2026-12-04T01:30:00Z, 2026-12-04T01:29:59Z, /endedAt",
      "2026-12-04T01:00:00Z, 2026-12-04T02:00:01Z, /endedAt", "2026-12-04T02:00:01Z, 2026-12-04T02:00:02Z, /startedAt /endedAt", ", 2026-12-04T01:00:00Z, /startedAt"})
  void times(Instant from, Instant to, String wrong) {
    found(SomePiece.of(from, to, true, true, true, PartySignature.SIGNED, "店主", null), true, wrong);
  }

  @DisplayName("首次收集证据须告知权利，以后不必；每次都要出示证件（程序规定第21条、第22条）")
  @ParameterizedTest(name = "首次 {0}，出示 {1}，告知 {2}：{3}")
  @CsvSource({"true, true, true, ", "true, true, false, /rightsTold", "false, true, false, ", "false, false, true, /certificatesShown", "true, false, false, /certificatesShown /rightsTold"})
  void rights(boolean first, boolean shown, boolean told, String wrong) {
    found(SomePiece.of(SomePiece.FROM, SomePiece.TO, shown, told, true, PartySignature.SIGNED, "店主", null), first, wrong);
  }

  @DisplayName("核对后签名；拒绝签名或者不在场的，要有见证人或者录像（程序规定第28条、第29条）")
  @ParameterizedTest(name = "{0}，核对 {1}，签名人 {2}，见证 {3}：{4}")
  @CsvSource({"SIGNED, true, 店主, , ", "SIGNED, false, 店主, , /readBack", "SIGNED, true, , , /signedBy", "REFUSED, true, , , /witness", "REFUSED, true, , 张某, ",
      "ABSENT, false, , , /witness", "ABSENT, false, , 录像3, ", ", true, , , /signature"})
  void signatures(PartySignature signature, boolean read, String signedBy, String witness, String wrong) {
    found(SomePiece.of(SomePiece.FROM, SomePiece.TO, true, true, read, signature, signedBy, witness), true, wrong);
  }

  @DisplayName("网页取证：网址、设备、软件、网络、校时缺一不可，没有文件不成（程序规定第26条）")
  @ParameterizedTest(name = "{0} {1} {2} 校时 {3} 误差 {4} 文件 {5}：{6}")
  @CsvSource({"https://a.example/1, 电脑, 专线, 授时中心, 0, 1, ", "https://a.example/1, 电脑, 专线, 授时中心, 0, 0, /file", "ftp://a.example/1, 电脑, 专线, 授时中心, 0, 1, /capture/url",
      "a.example, 电脑, 专线, 授时中心, 0, 1, /capture/url", "javascript:alert(1), 电脑, 专线, 授时中心, 0, 1, /capture/url", "https://a.example/1, , 专线, 授时中心, 0, 1, /capture/device",
      "https://a.example/1, 电脑, , 授时中心, 0, 1, /capture/network", "https://a.example/1, 电脑, 专线, , 0, 1, /capture/clockSource",
      "https://a.example/1, 电脑, 专线, 授时中心, 86401, 1, /capture/clockOffset", "https://a.example/1, 电脑, 专线, 授时中心, , 1, /capture/clockOffset"})
  void captures(String url, String device, String network, String clock, Integer offset, int files, String wrong) {
    var report = new PieceReport(EvidenceKind.PAGE_CAPTURE, SomePiece.circumstances(), null, null,
        new Capture(url, device, "取证软件", network, clock, offset), null);

    assertEquals(wrong == null ? List.of() : List.of(wrong), pointers(report, files, true));
  }

  @DisplayName("抽样要封样；网络购买的样品要有拍照、截屏或者录音录像（程序规定第31条）")
  @ParameterizedTest(name = "封签 {0}，网购 {1}，文件 {2}：{3}")
  @CsvSource({"封-1, false, 0, ", ", false, 0, /sample/seal", "封-1, true, 0, /file", "封-1, true, 2, ", "封-1, , 0, /sample/boughtOnline"})
  void samples(String seal, Boolean online, int files, String wrong) {
    var report = new PieceReport(EvidenceKind.SAMPLING_RECORD, SomePiece.circumstances(), null, null, null,
        new Sample("充电器", "1", "10", "2", seal, online));

    assertEquals(wrong == null ? List.of() : List.of(wrong), pointers(report, files, true));
  }

  @DisplayName("一份询问笔录只记一个人；别的证据不带询问、抽样、网页的内容（程序规定第29条）")
  @Test void everyKindItsOwnPart() {
    assertEquals(List.of("/person"), pointers(new PieceReport(EvidenceKind.INQUIRY_RECORD, SomePiece.circumstances(), " ", null, null, null), 0, true));
    assertEquals(List.of("/person", "/capture", "/sample"),
        pointers(new PieceReport(EvidenceKind.EXTRACT, SomePiece.circumstances(), "店主", null, SomePiece.CAPTURE, SomePiece.SAMPLE), 1, true));
    assertEquals(List.of("/capture"), pointers(new PieceReport(EvidenceKind.PAGE_CAPTURE, SomePiece.circumstances(), null, null, null, null), 1, true));
  }

  private static void found(Circumstances told, boolean first, String wrong) {
    assertEquals(wrong == null ? List.of() : List.of(wrong.split(" ")), pointers(SomePiece.of(EvidenceKind.INSPECTION_RECORD, told), 0, first));
  }

  private static List<String> pointers(PieceReport report, int files, boolean first) {
    return report.faults(files, first, SomePiece.NOW).stream().map(Violation::pointer).toList();
  }
}
