package org.mingcha.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.party.IdentityType;

/** What looks wrong in a report is pointed at and never refused. */
@DisplayName("提示：校验位、区划不符，只提示、不拒收")
class ReportWarningTest {

  @DisplayName("经营者号码：按所报的证件类型核对")
  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
      "USCC, 91350100M000100Y43, ", "USCC, 91350211M0000XUF46, report.uscc", "USCC, 没有, report.uscc", "USCC, ' ', ",
      "RESIDENT_ID, 11010519491231002X, ", "RESIDENT_ID, 110105194912310021, report.resident-id",
      "OTHER, 91350211M0000XUF46, ", ", 91350211M0000XUF46, "})
  void theNumberOfTheOperator(IdentityType type, String number, String code) {
    warned(SomeReport.complete().operator(type, number), code == null ? "" : code + " /operator/identityNumber");
  }

  @DisplayName("商品条码：指明是第几件")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"6901234567892, ''", "6901234567829, report.gtin /products/1/gtin", "' ', ''", ", ''"})
  void theBarCode(String gtin, String warning) {
    warned(SomeReport.complete().product("移动电源", gtin), warning);
  }

  @DisplayName("行政区划：六位，并且有这个地方")
  @ParameterizedTest(name = "{0} / {1} / {2} → {3}")
  @CsvSource(delimiter = '|', value = {
      "330282 | 330110 | 440300 | ''", " | | | ''", "110100 | 620201 | 710000 | ''",
      "330199 | 330110 | 440300 | report.division /operator/domicileDivision",
      "3302   | 330110 | 440300 | report.division /operator/domicileDivision",
      "330282 | 033011 | 440300 | report.division /operator/businessDivision",
      "330282 | 330110 | 深圳   | report.division /products/0/producer/domicileDivision"})
  void divisions(String domicile, String business, String ofProducer, String warning) {
    warned(SomeReport.complete().divisions(domicile, business, ofProducer), warning);
  }

  @DisplayName("没有经营者、没有生产者，也就无可提示")
  @Test void nobodyToWarnOf() {
    warned(SomeReport.complete().without(ReportGroup.OPERATOR_IDENTITY).without(ReportGroup.PRODUCT), "");
  }

  /** The warning is there, the report is taken all the same, and the receipt keeps the warning as it is stored. */
  private static void warned(SomeReport report, String lines) {
    var warnings = report.read().warnings();
    assertEquals(lines, warnings.stream().map(w -> w.code() + " " + w.pointer()).collect(Collectors.joining("\n")));
    assertEquals(List.of(), report.read().faults(Instant.parse("2026-12-03T02:00:00Z")));
    assertEquals(warnings, report.receipt().warnings());
    assertEquals(lines, report.received().warningLines());
  }
}
