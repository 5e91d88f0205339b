package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.calendar.Published.CALENDAR;
import static org.mingcha.calendar.Published.day;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.LimitKind;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.report.ReportGroup;
import org.mingcha.report.ReportView;
import org.mingcha.report.SomeReport;

/** What a lead begins with when it is opened from reports, and from which day its time runs. */
@DisplayName("由平台报告立为线索（第110号令第22条，程序规定第18条）")
class LeadOpeningTest {

  @DisplayName("核查期限自收到材料之日起算（第18条）：几份报告以最早收到的为准，与何时立为线索无关")
  @ParameterizedTest(name = "收到 {0} → 自 {1} 起，{2} 前核查")
  @CsvSource({
      "2026-12-03T10:00:00+08:00, 2026-12-03, 2026-12-24",
      "2026-12-03T10:00:00+08:00 2026-12-01T09:00:00+08:00 2026-12-02T09:00:00+08:00, 2026-12-01, 2026-12-22",
      "2026-12-02T16:00:00Z, 2026-12-03, 2026-12-24", "2026-12-02T15:59:59Z, 2026-12-02, 2026-12-23"})
  void timeRunsFromTheEarliestReceipt(String receipts, String from, String due) {
    var opening = LeadOpening.from(Arrays.stream(receipts.split(" ")).map(at -> SomeReport.complete().receivedAt(at).view()).toList());
    assertEquals(day(from), opening.receivedOn());

    var lead = Lead.registered(SomeLead.NUMBER, Yuhang.BUREAU, opening, new Handler("甲", "甲", "ZF-1"), SomeLead.now());
    var verify = LimitKind.VERIFY_LEAD;
    assertEquals(day(due), CALENDAR.deadline(lead.receivedOn(), verify.length(), verify.unit()).dueOn());
    assertEquals(SomeLead.now(), SomeLead.registered().seenBy(Yuhang.INSPECTOR).openedAt());
  }

  @DisplayName("每个经营者都是当事人，同一经营者只记一次，没有写明经营者的不记")
  @Test void everyOperatorIsAParty() {
    var opening = LeadOpening.from(List.of(report("甲商行", "1"), report("乙商行", "2"), report("甲商行", "1"),
        SomeReport.complete().without(ReportGroup.OPERATOR_IDENTITY).view()));

    assertEquals(List.of(new InvolvedParty("甲商行", "1", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS"),
        new InvolvedParty("乙商行", "2", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS")), opening.parties());
    assertEquals(LeadSource.PLATFORM_REPORT, opening.source());
  }

  @DisplayName("案由：经营者名称、网店名称、经营者号码、网店编号，有哪个用哪个，加上商品")
  @ParameterizedTest(name = "经营者 {0} / {1}，网店 {2} / {3} → {4}")
  @CsvSource({
      "甲商行, 1, s-1, 专营店, 甲商行 · 移动电源", ", 1, s-1, 专营店, 专营店 · 移动电源", "' ', 1, s-1, ' ', 1 · 移动电源",
      ", , s-1, , s-1 · 移动电源"})
  void theTitle(String operator, String number, String shopId, String shopName, String title) {
    var report = SomeReport.complete().operator(operator, number).shop(shopId, shopName);
    assertEquals(title, title(report));
    assertEquals(title.split(" · ")[0], title(report.without(ReportGroup.PRODUCT)));
  }

  @DisplayName("案由：没有写经营者的用网店，没有写网店的用经营者")
  @Test void theTitleWithoutOneOfTheTwo() {
    assertEquals("某某电器专营店 · 移动电源", title(SomeReport.complete().without(ReportGroup.OPERATOR_IDENTITY)));
    assertEquals("1 · 移动电源", title(SomeReport.complete().operator(null, "1").without(ReportGroup.SHOP)));
  }

  @DisplayName("违法行为描述取自报告，没有的留空")
  @Test void theDescription() {
    assertEquals("冒用他人证书编号", LeadOpening.from(List.of(report("甲", "1"))).description());
    assertEquals(null, LeadOpening.from(List.of(SomeReport.complete().without(ReportGroup.VIOLATION).view())).description());
  }

  @DisplayName("没有报告，不成线索")
  @Test void noReportNoLead() {
    assertThrows(NoSuchElementException.class, () -> LeadOpening.from(List.of()));
  }

  @DisplayName("登记的线索由登记人经办，当事人、部门、文号照录")
  @Test void whatIsRegistered() {
    var lead = SomeLead.registered();
    var seen = lead.seenBy(Yuhang.INSPECTOR);
    assertEquals(List.of("yuhang.inspector1"), lead.handlers());
    assertEquals("leads/余市监线〔2026〕1号 330110 lead@2022-09-29", seen.ref() + " " + seen.bureau() + " " + seen.edition());
    assertEquals("某某电器商行", seen.parties().get(0).name());
  }

  private static ReportView report(String operator, String number) {
    return SomeReport.complete().operator(operator, number).view();
  }

  private static String title(SomeReport report) {
    return LeadOpening.from(List.of(report.view())).title();
  }
}
