package org.mingcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.kernel.Invalid.Violation;

/** What a report may lack, and what makes it unusable. */
@DisplayName("平台报告的六组数据与不可用的报告（第110号令第15条）")
class ReportReadingTest {

  private static final Instant NOW = Instant.parse("2026-12-03T02:00:00Z");

  @DisplayName("六组齐全：无缺项、无提示、可用")
  @Test void aCompleteReport() {
    assertEquals(List.of(), SomeReport.complete().read().missing());
    assertEquals(List.of(), SomeReport.complete().read().warnings());
    assertEquals(List.of(), SomeReport.complete().read().faults(NOW));
  }

  @DisplayName("缺哪一组，就指明哪一组，仍予接收（第15条）")
  @ParameterizedTest(name = "缺 {0}")
  @EnumSource
  void theMissingGroupIsNamed(ReportGroup group) {
    var reading = SomeReport.complete().without(group).read();
    assertEquals(List.of(group), reading.missing());
    assertEquals(List.of(), reading.faults(NOW));
  }

  @DisplayName("只有标识和时间：除经营者或者网店外，都可后补")
  @Test void everythingElseMayFollowLater() {
    var report = SomeReport.complete();
    Arrays.stream(ReportGroup.values()).filter(group -> group != ReportGroup.SHOP).forEach(report::without);
    assertEquals(5, report.read().missing().size());
    assertEquals(List.of(), report.read().faults(NOW));
  }

  @DisplayName("身份信息须有名称和号码；网店有名称或者编号即可")
  @ParameterizedTest(name = "经营者 {0} / {1}，网店 {2} / {3} → 缺 {4}")
  @CsvSource({
      "某某商行, 91350100M000100Y43, s-1, , ''", "某某商行, , s-1, , OPERATOR_IDENTITY", ", 91350100M000100Y43, s-1, , OPERATOR_IDENTITY",
      "某某商行, ' ', s-1, , OPERATOR_IDENTITY", "某某商行, 91350100M000100Y43, , 专营店, ''",
      "某某商行, 91350100M000100Y43, ' ', , SHOP", "某某商行, , , , OPERATOR_IDENTITY SHOP"})
  void identityAndShop(String name, String number, String shopId, String shopName, String missing) {
    var report = SomeReport.complete().operator(name, number).shop(shopId, shopName).received();
    assertEquals(missing, report.missingNames());
    assertEquals(missing.isEmpty(), report.missing().isEmpty());
  }

  @DisplayName("商品须有一件写明名称；违法行为有类型或者描述即可")
  @Test void productAndViolation() {
    assertEquals(List.of(), SomeReport.complete().product(" ", null).read().missing());
    assertEquals(List.of(ReportGroup.PRODUCT), SomeReport.complete().without(ReportGroup.PRODUCT).read().missing());
    assertEquals(List.of(), SomeReport.complete().violation(null, "冒用证书").read().missing());
    assertEquals(List.of(), SomeReport.complete().violation(List.of(ReportContent.ViolationKind.OTHER), null).read().missing());
    assertEquals(List.of(ReportGroup.VIOLATION), SomeReport.complete().violation(List.of(), " ").read().missing());
  }

  @DisplayName("既认不出经营者、也认不出网店的，不可用；认得出一样就收")
  @ParameterizedTest(name = "经营者 {0} / {1}，网店 {2} / {3} → 可用 {4}")
  @CsvSource({", , , , false", "' ', ' ', ' ', ' ', false", "某某商行, , , , true", ", 91350100M000100Y43, , , true",
      ", , s-1, , true", ", , , 专营店, true"})
  void somebodyMustBeNamed(String name, String number, String shopId, String shopName, boolean usable) {
    var faults = SomeReport.complete().operator(name, number).shop(shopId, shopName).read().faults(NOW);
    assertEquals(usable ? List.of() : List.of(Violation.of("/operator", "report.operator-or-shop")), faults);
  }

  @DisplayName("时间在将来的，不可用；时钟相差五分钟以内不计较")
  @ParameterizedTest(name = "{0} 于 {1} → {2}")
  @CsvSource({
      "taken, 2026-12-03T10:05:00+08:00, ", "taken, 2026-12-03T10:05:01+08:00, /measuresTakenAt",
      "taken, 2026-12-03T02:05:01Z, /measuresTakenAt", "discovered, 2026-12-03T10:05:00+08:00, ",
      "discovered, 2026-12-03T10:05:01+08:00, /discoveredAt", "effective, 2026-12-03T10:05:00+08:00, ",
      "effective, 2026-12-03T10:05:01+08:00, /measures/0/effectiveAt"})
  void nothingHappensInTheFuture(String what, String time, String pointer) {
    var report = SomeReport.complete();
    switch (what) {
      case "taken" -> report.measuresTakenAt(time);
      case "discovered" -> report.discoveredAt(time);
      default -> report.measureEffectiveAt(time);
    }
    assertEquals(pointer == null ? List.of() : List.of(Violation.of(pointer, "report.future")), report.read().faults(NOW));
  }

  @DisplayName("几处不可用，一次说完")
  @Test void allFaultsAtOnce() {
    var report = SomeReport.complete().without(ReportGroup.OPERATOR_IDENTITY).without(ReportGroup.SHOP)
        .measuresTakenAt("2027-01-01T00:00:00Z").discoveredAt("2027-01-01T00:00:00Z");
    assertEquals(List.of("/operator", "/measuresTakenAt", "/discoveredAt"),
        report.read().faults(NOW).stream().map(Violation::pointer).toList());
  }
}
