package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.review.LegalReviewGround;

/** What each step after the investigation rests on, and the rules beside the main road. */
@DisplayName("案件各步骤的依据与例外")
class CaseStepsTest {

  private static final LocalDate LATER = LocalDate.parse("2027-08-01");

  @DisplayName("每一步的依据与承办职责，各阶段相同")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({"review, LEGAL_REVIEWER, SAMR-PROC@2022:53", "submit-legal-review, INSPECTOR, SAMR-PROC@2022:50", "propose-penalty, INSPECTOR, SAMR-PROC@2022:56",
      "approve-penalty, LEADER, SAMR-PROC@2022:56", "notify-penalty, INSPECTOR, SAMR-PROC@2022:57", "record-waiver, INSPECTOR, APL@2021:62",
      "request-hearing, INSPECTOR, APL@2021:64", "conclude-hearing, LEGAL_REVIEWER, APL@2021:65", "deliberate, LEADER, SAMR-PROC@2022:60",
      "decide, LEADER, SAMR-PROC@2022:60", "decide-no-penalty, LEADER, SAMR-PROC@2022:60", "extend, LEADER, SAMR-PROC@2022:64",
      "transfer, LEADER, SAMR-PROC@2022:17", "transfer-to-police, LEADER, SAMR-PROC@2022:17", "record-service, INSPECTOR, SAMR-PROC@2022:81",
      "record-payment, INSPECTOR, SAMR-PROC@2022:72", "grant-deferral, LEADER, SAMR-PROC@2022:74", "record-remedy, INSPECTOR, APL@2021:73",
      "annul, LEADER, APL@2021:75", "decide-anew, LEADER, APL@2021:75", "report-crime, INSPECTOR, SC-310@2020:5",
      "decline-police-transfer, LEADER, SC-310@2020:5", "hand-to-police, INSPECTOR, SC-310@2020:5", "dun, INSPECTOR, AEL@2011:54", "apply-enforcement, LEADER, AEL@2011:55",
      "record-ruling, INSPECTOR, AEL@2011:57", "record-publicity, INSPECTOR, SAMR-45@2021:9", "close, LEADER, SAMR-PROC@2022:77",
      "archive, INSPECTOR, SAMR-PROC@2022:78"})
  void termsOfEachStep(String name, String duty, String basis) {
    assertEquals(duty + " " + basis, OrdinaryProcedure.EDITION_2022.moves().stream().filter(move -> move.name().equals(name))
        .map(move -> move.duty() + " " + move.basis()).distinct().collect(Collectors.joining("; ")));
  }

  @DisplayName("法制审核的情形（处罚法第58条），不予处罚的理由（处罚法第33条）")
  @Test void namedByTheLaw() {
    assertEquals("PUBLIC_INTEREST HEARD COMPLEX OTHER_LAW BUREAU_RANGE", names(LegalReviewGround.values()));
    assertEquals("MINOR_AND_CORRECTED FIRST_AND_CORRECTED NO_FAULT NOT_ESTABLISHED TIME_BARRED UNDER_AGE INCAPABLE", names(NoPenaltyGround.values()));
  }

  @DisplayName("查封、扣押未解除的，不得终结调查（强制法第24条）")
  @Test void noMeasureStandsOpen() {
    var button = SomeCase.investigated().withMeasure("余市监强〔2026〕1号").seenBy(Yuhang.INSPECTOR).actions().stream()
        .filter(action -> action.name().equals("close-investigation")).findFirst().orElseThrow();
    assertEquals("enforcement.measure-open", button.reason());
  }

  @DisplayName("撤销之后不再执行，也不再撤销（处罚法第75条）")
  @Test void annulledOnce() {
    var annulled = SomeCase.served().annulled();
    refused("decision.annulled", "APL@2021:75", () -> annulled.paid("5000"));
    refused("decision.annulled", "APL@2021:75", annulled::annulled);
  }

  @DisplayName("复议（ARL@2023:20）、诉讼（ALL@2017:46）一次一件；其间不得催告")
  @Test void remedies() {
    var aCase = SomeCase.served();
    var inspector = Yuhang.INSPECTOR.acting(Duty.INSPECTOR);
    refused("execution.no-remedy", "APL@2021:73", () -> aCase.then("record-remedy-end", Yuhang.INSPECTOR));
    aCase.aCase().step("record-remedy", inspector, SomeCase.FILED_AT, null,
        () -> aCase.aCase().execution().seek(Remedy.Kind.RECONSIDERATION, "区政府", LocalDate.parse("2027-01-10"), "复议1号"));
    refused("execution.remedy-pending", "APL@2021:73", () -> aCase.then("record-remedy", Yuhang.INSPECTOR));
    refused("execution.remedy-pending", "SAMR-PROC@2022:76", () -> aCase.on("2027-06-23").dunned("2027-07-07"));
    aCase.aCase().step("record-remedy-end", inspector, SomeCase.FILED_AT, null,
        () -> aCase.aCase().execution().remedyEnded(RemedyEnd.of(Remedy.Outcome.UPHELD, LocalDate.parse("2027-03-10"), "决定1号")));
    assertEquals(Stage.ENFORCING, aCase.dunned("2027-07-07").stage());
  }

  @DisplayName("裁定以申请为前提（强制法第57条）；不予执行、终结执行的可以结案，准予的不可以")
  @ParameterizedTest
  @CsvSource({"GRANTED, false", "REFUSED, true", "ENDED, true"})
  void theCourtRules(CourtRuling.Outcome outcome, boolean closes) {
    var aCase = SomeCase.standingAt(Stage.ENFORCING).on("2027-08-01");
    refused("execution.not-before-court", "AEL@2011:57", () -> aCase.then("record-ruling", Yuhang.INSPECTOR));
    aCase.aCase().execution().apply(new CourtApplication("区法院", "申请1号", LATER, "yuhang.leader"));
    refused("execution.before-court", "AEL@2011:54", () -> aCase.then("apply-enforcement", Yuhang.LEADER));
    aCase.aCase().execution().rule(new CourtRuling(outcome, "裁定1号", LATER));

    assertEquals(closes, ClosingGround.of(aCase.aCase(), LATER) == ClosingGround.ENDED_BY_COURT);
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(" "));
  }
}
