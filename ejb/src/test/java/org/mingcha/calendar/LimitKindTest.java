package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.kernel.Citation;

@DisplayName("法定期限一览")
class LimitKindTest {

  @DisplayName("听证的日数出自听证办法，未核实，写明由本系统设定；别的日数都是所引条文的")
  @Test void daysOfThisInstallation() {
    assertEquals(List.of(LimitKind.SCHEDULE_HEARING, LimitKind.REPORT_HEARING), Stream.of(LimitKind.values()).filter(LimitKind::configured).toList());
  }

  @DisplayName("天数、单位与法条")
  @ParameterizedTest(name = "{0}：{1} {2}，{3}")
  @CsvSource({
      "PLATFORM_REPORT, 5, WORKING_DAY, SAMR-110@2025:15",
      "VERIFY_LEAD, 15, WORKING_DAY, SAMR-PROC@2022:18",
      "REPORT_URGENT_PRESERVATION, 24, HOUR, SAMR-PROC@2022:33",
      "RELEASE_PRESERVED_EVIDENCE, 7, WORKING_DAY, APL@2021:56 SAMR-PROC@2022:35",
      "REPORT_URGENT_MEASURE, 24, HOUR, SAMR-PROC@2022:36",
      "SEIZURE, 30, DAY, AEL@2011:25",
      "ASSIST, 15, WORKING_DAY, SAMR-PROC@2022:45",
      "REVIEW, 10, WORKING_DAY, SAMR-PROC@2022:55",
      "STATEMENT, 5, WORKING_DAY, SAMR-PROC@2022:57 APL@2021:64",
      "DECIDE_CASE, 90, DAY, SAMR-PROC@2022:64 APL@2021:60",
      "SERVE_DECISION, 7, WORKING_DAY, SAMR-PROC@2022:81 APL@2021:61",
      "PAYMENT, 15, DAY, APL@2021:67 SAMR-PROC@2022:72",
      "HAND_IN_COLLECTED_FINE, 2, WORKING_DAY, SAMR-PROC@2022:73",
      "BANK_COLLECTED_FINE, 2, WORKING_DAY, SAMR-PROC@2022:73",
      "DUNNING, 10, WORKING_DAY, AEL@2011:54 AEL@2011:69 SAMR-PROC@2022:76",
      "CLOSE, 15, WORKING_DAY, SAMR-PROC@2022:77",
      "RECONSIDERATION, 60, DAY, ARL@2023:20 ARL@2023:23",
      "LITIGATION, 0, DAY, ALL@2017:46 ALL@2017:45",
      "APPLY_TO_COURT, 0, DAY, AEL@2011:53 SAMR-PROC@2022:76",
      "PUBLISH_DECISION, 20, WORKING_DAY, SAMR-45@2021:9",
      "PUSH_DECISION, 10, WORKING_DAY, SAMR-45@2021:10",
      "PUBLISH_PUSHED_DECISION, 10, WORKING_DAY, SAMR-45@2021:10",
      "WITHDRAW_PUBLICITY, 3, WORKING_DAY, SAMR-45@2021:14 APL@2021:48",
      "SCHEDULE_HEARING, 0, WORKING_DAY, APL@2021:64",
      "REPORT_HEARING, 0, WORKING_DAY, APL@2021:65",
      "RECTIFY, 0, DAY, APL@2021:28 SAMR-110@2025:27",
      "SIGN_FOR_REFERRAL, 0, WORKING_DAY, SAMR-110@2025:25 SAMR-PROC@2022:14",
      "SELLER_OBJECTION, 15, DAY, PQL@2018:15",
      "PRODUCER_OBJECTION, 15, DAY, PQL@2018:15",
      "REMIND_SHOP, 5, WORKING_DAY, SAMR-110@2025:17",
      "RETURN_SUMMARY_PAPERS, 7, WORKING_DAY, SAMR-PROC@2022:70"})
  void lengthUnitAndArticle(LimitKind kind, int length, String unit, String bases) {
    assertEquals(length, kind.length());
    assertEquals(unit, kind.unit().wireName());
    assertEquals(bases, kind.bases().stream().map(Citation::value).collect(Collectors.joining(" ")));
    assertEquals(kind.bases().get(0), kind.basis());
  }

  @DisplayName("每一种期限都写明法条")
  @ParameterizedTest
  @EnumSource
  void everyLimitNamesItsArticles(LimitKind kind) {
    assertFalse(kind.bases().isEmpty());
  }

  @DisplayName("可以扣除的期间：核查（第18条）、办案（第64条）、查封扣押；其余没有")
  @ParameterizedTest
  @EnumSource
  void pauseGrounds(LimitKind kind) {
    var grounds = switch (kind) {
      case VERIFY_LEAD -> "RIGHT_HOLDER_IDENTIFICATION TESTING";
      case DECIDE_CASE -> "ANNOUNCEMENT HEARING REFUND_ORDER RIGHT_HOLDER_IDENTIFICATION SUSPENSION TESTING";
      case SEIZURE -> "TESTING";
      default -> "";
    };
    assertEquals(grounds, kind.pausedBy().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
  }

  @DisplayName("延长：核查一次十五日，查封扣押一次三十日，办案先三十日、再由集体讨论定")
  @ParameterizedTest(name = "{0} 已延长 {1} 次，再延长 {2} 日：{3}")
  @CsvSource({
      "VERIFY_LEAD, 0, 15, true", "VERIFY_LEAD, 0, 16, false", "VERIFY_LEAD, 1, 1, false",
      "SEIZURE, 0, 30, true", "SEIZURE, 0, 31, false", "SEIZURE, 1, 1, false",
      "DECIDE_CASE, 0, 30, true", "DECIDE_CASE, 0, 31, false", "DECIDE_CASE, 1, 60, true", "DECIDE_CASE, 2, 10, true",
      "RECTIFY, 0, 30, true", "REVIEW, 3, 10, true", "ASSIST, 0, 15, true", "PAYMENT, 0, 90, true"})
  void extensions(LimitKind kind, int granted, int days, boolean allowed) {
    assertEquals(allowed, kind.allowsExtension(granted, days));
  }

  @DisplayName("其余期限不得延长")
  @Test void allOthersCannotBeExtended() {
    var extensible = Arrays.stream(LimitKind.values()).filter(kind -> kind.allowsExtension(0, 1)).collect(Collectors.toSet());
    assertEquals(Set.of(LimitKind.VERIFY_LEAD, LimitKind.SEIZURE, LimitKind.DECIDE_CASE, LimitKind.REVIEW,
        LimitKind.ASSIST, LimitKind.PAYMENT, LimitKind.RECTIFY), extensible);
  }

  @DisplayName("陈述申辩、复议、起诉、异议是当事人的期限，改正、缴款、催告、平台提醒也是，届满不是本局逾期；办案的期限不是")
  @Test void timeOfTheParty() {
    assertEquals(Set.of(LimitKind.STATEMENT, LimitKind.RECONSIDERATION, LimitKind.LITIGATION, LimitKind.SELLER_OBJECTION, LimitKind.PRODUCER_OBJECTION,
        LimitKind.RECTIFY, LimitKind.PAYMENT, LimitKind.DUNNING, LimitKind.REMIND_SHOP),
        Arrays.stream(LimitKind.values()).filter(LimitKind::givenToParty).collect(Collectors.toSet()));
  }
}
