package org.mingcha.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Away;

@DisplayName("责令改正：签发、送达、复查、逾期（处罚法第28条，第110号令第27条、第30条至第33条）")
class RectificationOrderTest {

  @DisplayName("决定回避的人员不得复查（处罚法第43条）")
  @Test void whoStaysAwayRechecksNothing() {
    var served = SomeOrder.served();
    Away.from(served.order(), "yuhang.inspector2");

    refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> served.recheck("2026-12-10", RecheckResult.CORRECTED));
  }

  @DisplayName("哪个阶段轮到谁，下一步是什么")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
      "DRAFTED, INSPECTOR, propose", "PROPOSED, LEADER, issue-rectification-order", "ISSUED, INSPECTOR, record-service", "SERVED, INSPECTOR, recheck",
      "RECHECKED, UNIT_HEAD, find-lapsed", "CORRECTED, , ", "LAPSED, , ", "WITHDRAWN, , "})
  void whoseTurn(RectificationStage stage, String awaits, String next) {
    var seen = SomeOrder.standingAt(stage).seenBy(Yuhang.INSPECTOR);

    assertEquals(stage.name(), seen.stage());
    assertEquals(awaits, seen.awaits());
    assertEquals(next, seen.nextMove());
  }

  @DisplayName("期满未改正，须在期限届满后复查、结论为未改正或者部分改正，方可认定（第110号令第27条）")
  @ParameterizedTest(name = "复查 {0}，结论 {1}，{2} 认定：{3}")
  @CsvSource({
      "2026-12-15, NOT_CORRECTED, 2026-12-15, ", "2026-12-15, PARTLY_CORRECTED, 2026-12-16, ",
      "2026-12-14, NOT_CORRECTED, 2026-12-15, rectification.recheck-after-term",
      "2026-12-10, NOT_CORRECTED, 2026-12-20, rectification.recheck-after-term",
      "2026-12-15, CORRECTED, 2026-12-16, rectification.recheck-after-term",
      "2026-12-14, NOT_CORRECTED, 2026-12-14, rectification.term-runs",
      "2026-12-10, NOT_CORRECTED, 2026-12-10, rectification.term-runs"})
  void lapsed(String checkedOn, RecheckResult result, String today, String refusal) {
    var order = SomeOrder.rechecked(checkedOn, result).on(today);

    if (refusal == null) {
      assertEquals(RectificationStage.LAPSED, order.then("find-lapsed", Yuhang.UNIT_HEAD).stage());
    } else {
      refused(refusal, "SAMR-110@2025:27", () -> order.then("find-lapsed", Yuhang.UNIT_HEAD));
    }
  }

  @DisplayName("最近一次复查为已改正的才能办结；期限届满前也可以（处罚法第28条）")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"CORRECTED, true", "PARTLY_CORRECTED, false", "NOT_CORRECTED, false"})
  void corrected(RecheckResult result, boolean closes) {
    var order = SomeOrder.rechecked("2026-12-10", result).on("2026-12-10");

    if (closes) {
      assertEquals(RectificationStage.CORRECTED, order.then("close", Yuhang.UNIT_HEAD).stage());
    } else {
      refused("rectification.not-corrected", "APL@2021:28", () -> order.then("close", Yuhang.UNIT_HEAD));
    }
  }

  @DisplayName("再次复查以最近一次为准")
  @Test void theLastRecheckCounts() {
    var order = SomeOrder.rechecked("2026-12-10", RecheckResult.NOT_CORRECTED).recheck("2026-12-12", RecheckResult.CORRECTED);

    assertEquals(2, order.order().facts().rechecks().size());
    assertEquals(RectificationStage.CORRECTED, order.then("close", Yuhang.UNIT_HEAD).stage());
  }

  @DisplayName("协助、配合召回的，只能由省级部门责令改正（第110号令第30条）")
  @ParameterizedTest(name = "{0}，{1}级：{2}")
  @CsvSource({
      "RECALL_BY_SELLER, COUNTY, false", "RECALL_BY_SELLER, PREFECTURE, false", "RECALL_BY_SELLER, PROVINCE, true", "RECALL_BY_SELLER, NATIONAL, false",
      "RECALL_BY_PLATFORM, COUNTY, false", "RECALL_BY_PLATFORM, PROVINCE, true",
      "DISPLAY, COUNTY, true", "DAILY_CHECK, PREFECTURE, true", "OTHER, COUNTY, true"})
  void competence(Breach breach, BureauLevel level, boolean may) {
    assertEquals(may, breach.orderedBy(new BureauView("330000", "某局", null, "某市监", level, null, "/330000/")));
  }

  @DisplayName("无权的局报不了批（第110号令第30条）")
  @Test void anotherLevelGetsNoFurther() {
    var order = SomeOrder.drafted(Breach.RECALL_BY_SELLER);

    refused("rectification.provincial-only", "SAMR-110@2025:30", () -> order.then("propose", Yuhang.INSPECTOR));
    assertEquals(null, order.seenBy(Yuhang.INSPECTOR).awaits());
  }

  @DisplayName("拟制或者承办的人员不得签批（处罚法第28条）")
  @Test void whoDraftedDoesNotSign() {
    refused("rectification.signer-drafted", "APL@2021:28", () -> SomeOrder.proposed().then("issue-rectification-order", Yuhang.INSPECTOR));
  }

  @DisplayName("改正期限自送达生效之日起，按责令改正通知书所定的天数；公告送达经过三十日生效（程序规定第82条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"DIRECT, 2026-12-04", "LEFT, 2026-12-04", "POSTAL, 2026-12-04", "ANNOUNCED, 2027-01-03"})
  void theTermRunsFromService(ServiceMethod method, LocalDate from) {
    var order = SomeOrder.issued().served(method).order();

    assertEquals(new Term(from, 10, DayUnit.CALENDAR), order.term(LimitKind.RECTIFY, SomeOrder.SERVED_ON));
  }

  @DisplayName("改正以复查查实之日为准，不以负责人确认之日为准；连续查实的，以最早一次为准（处罚法第28条）")
  @ParameterizedTest(name = "{0}、{1}：{2}")
  @CsvSource({"CORRECTED, CORRECTED, 2026-12-10", "NOT_CORRECTED, CORRECTED, 2026-12-12"})
  void correctedWhenItWasFound(RecheckResult first, RecheckResult second, String met) {
    var order = SomeOrder.rechecked("2026-12-10", first).recheck("2026-12-12", second).order();

    assertEquals(LocalDate.parse(met), order.doneOn(LimitKind.RECTIFY, LocalDate.parse("2026-12-21")));
  }

  @DisplayName("公告送达满三十日生效，此前的检查不是复查；生效当日可以复查（程序规定第82条）")
  @Test void nothingIsRecheckedBeforeServiceTakesEffect() {
    var order = SomeOrder.issued().served(ServiceMethod.ANNOUNCED);

    refused("rectification.not-in-effect", "SAMR-PROC@2022:82", () -> order.recheck("2026-12-04", RecheckResult.NOT_CORRECTED));
    refused("rectification.not-in-effect", "SAMR-PROC@2022:82", () -> order.recheck("2027-01-02", RecheckResult.CORRECTED));
    assertEquals(RectificationStage.SERVED, order.stage());
    assertEquals(RectificationStage.RECHECKED, order.recheck("2027-01-03", RecheckResult.CORRECTED).stage());
    assertEquals(LocalDate.parse("2027-01-03"), order.order().doneOn(LimitKind.RECTIFY, LocalDate.parse("2027-01-04")));
  }

  @DisplayName("不负有该项义务的，不得责令改正：平台内经营者的第8条、第9条，平台的第10条、第13条、第15至17条（第110号令第34条至第36条）")
  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({
      "DISPLAY, IN_PLATFORM_OPERATOR, true", "DISPLAY, SELF_BUILT_SITE_OPERATOR, true", "DISPLAY, PLATFORM_SELF_OPERATED, true",
      "DISPLAY, PLATFORM_OPERATOR, false", "DISPLAY, SOCIAL_LIVE_SERVICE_PROVIDER, false", "DISPLAY, PRODUCER, false",
      "DISPLAY, UNDETERMINED, true", "DISPLAY, , true", "RECALL_BY_SELLER, PLATFORM_OPERATOR, false", "RECALL_BY_PLATFORM, IN_PLATFORM_OPERATOR, false",
      "CERTIFICATE_CHECK, PLATFORM_OPERATOR, true", "CERTIFICATE_CHECK, PLATFORM_SELF_OPERATED, true",
      "CERTIFICATE_CHECK, SOCIAL_LIVE_SERVICE_PROVIDER, true", "CERTIFICATE_CHECK, IN_PLATFORM_OPERATOR, false",
      "TEST_REPORT_CHECK, SELF_BUILT_SITE_OPERATOR, false", "DAILY_CHECK, INSPECTION_BODY, false", "DISPOSAL_AND_REPORT, IN_PLATFORM_OPERATOR, false",
      "COOPERATION, PRODUCER, false", "FAILED_PRODUCT, PRODUCER, true", "OTHER, CERTIFICATION_BODY, true", "OTHER, IN_PLATFORM_OPERATOR, true"})
  void whoOwesTheDuty(Breach breach, Capacity capacity, boolean owes) {
    assertEquals(owes, breach.owedBy(capacity));
  }

  @DisplayName("不负有该项义务的，报不了批，也签发不了（第110号令第8条、第10条）")
  @ParameterizedTest(name = "{0}，{1}：{2}")
  @CsvSource({"DISPLAY, PLATFORM_OPERATOR, SAMR-110@2025:8.1", "CERTIFICATE_CHECK, IN_PLATFORM_OPERATOR, SAMR-110@2025:10.2"})
  void theDutyOfAnotherIsNotOrdered(Breach breach, Capacity capacity, String article) {
    refused("rectification.duty-of-another", article, () -> SomeOrder.drafted(breach, capacity).then("propose", Yuhang.INSPECTOR));
  }

  @DisplayName("违反的义务写明条款，责令改正写明依据")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
      "DISPLAY, SAMR-110@2025:8.1, SAMR-110@2025:27", "RECALL_BY_SELLER, SAMR-110@2025:9, SAMR-110@2025:30",
      "RECALL_BY_PLATFORM, SAMR-110@2025:16, SAMR-110@2025:30", "DISPOSAL_AND_REPORT, SAMR-110@2025:15, SAMR-110@2025:31",
      "COOPERATION, SAMR-110@2025:17, SAMR-110@2025:32", "CERTIFICATE_CHECK, SAMR-110@2025:10.2, SAMR-110@2025:33",
      "TEST_REPORT_CHECK, SAMR-110@2025:10.3, SAMR-110@2025:33", "DAILY_CHECK, SAMR-110@2025:13, SAMR-110@2025:33", "OTHER, APL@2021:28, APL@2021:28"})
  void citations(Breach breach, String duty, String orderedBy) {
    assertEquals(duty, breach.duty().value());
    assertEquals(orderedBy, breach.orderedBy().value());
  }

  private static void refused(String code, String basis, Runnable step) {
    var refusal = assertThrows(RuleRefused.class, step::run);
    assertEquals(code, refusal.code());
    assertEquals(basis, refusal.basis().value());
  }
}
