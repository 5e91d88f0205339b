package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.report.ReportGroup;
import org.mingcha.report.ReportView;
import org.mingcha.report.SomeReport;

/** Several reports become one lead, one each, or one for each operator. */
@DisplayName("几份报告立为几条线索")
class LeadGroupingTest {

  @DisplayName("合并为一条、逐一立为线索、按经营者（没有号码的按网店，都没有的单独一条）")
  @ParameterizedTest(name = "{0}：{1} → {2}")
  @CsvSource({
      "ONE, 甲:1/s1 乙:2/s2 甲:1/s3, 甲+乙+甲", "EACH, 甲:1/s1 甲:1/s1, 甲 甲", "OPERATOR, 甲:1/s1 乙:2/s2 丙:1/s3, 甲+丙 乙",
      "OPERATOR, 甲:-/s1 乙:-/s1 丙:-/s2, 甲+乙 丙", "OPERATOR, 甲:91a/s1 乙:91A/s2, 甲+乙", "OPERATOR, 甲:1/s1 乙:-/s1, 甲 乙"})
  void groups(LeadGrouping grouping, String reports, String leads) {
    var groups = grouping.groups(Arrays.stream(reports.split(" ")).map(LeadGroupingTest::report).toList());
    assertEquals(leads, groups.stream().map(LeadGroupingTest::names).collect(Collectors.joining(" ")));
  }

  private static String names(List<ReportView> group) {
    return group.stream().map(report -> report.content().operator().name()).collect(Collectors.joining("+"));
  }

  private static ReportView report(String text) {
    var parts = text.split("[:/]");
    return SomeReport.complete().operator(parts[0], parts[1].equals("-") ? null : parts[1]).shop(parts[2], null)
        .without(ReportGroup.PRODUCT).view();
  }
}
