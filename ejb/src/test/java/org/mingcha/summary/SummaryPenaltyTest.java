package org.mingcha.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.discretion.Exemption.Harm;
import org.mingcha.procedure.Permission;
import org.mingcha.rectification.RecheckResult;
import org.mingcha.summary.money.Collected;
import org.mingcha.summary.money.CollectionGround;

@DisplayName("当场处罚：限额、依据、告知、交付、收缴、归档（处罚法第51条、第52条，程序规定第69条、第70条）")
class SummaryPenaltyTest {

  @DisplayName("哪个阶段轮到谁，下一步是什么")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({"DRAFTED, INSPECTOR, tell", "TOLD, INSPECTOR, decide", "DECIDED, INSPECTOR, return-papers",
      "HANDED_IN, INSPECTOR, record-payment", "ENFORCING, INSPECTOR, record-payment", "ANNULLED, UNIT_HEAD, close", "CLOSED, INSPECTOR, archive",
      "ARCHIVED, , ", "WITHDRAWN, , ", "EXEMPTED, , ", "EXCEEDED, , "})
  void whoseTurn(SummaryStage stage, String awaits, String next) {
    var seen = Permission.view(SomePenalty.standingAt(stage).penalty(), Yuhang.INSPECTOR, SomePenalty.TODAY);

    assertEquals(stage.name(), seen.stage());
    assertEquals(awaits, seen.awaits());
    assertEquals(next, seen.nextMove());
  }

  @DisplayName("行为日期不对的，指出填写的那一栏")
  @ParameterizedTest(name = "{0} 至 {1}：{2}")
  @CsvSource({"2027-02-01, , /from", "2027-01-01, 2026-12-31, /until"})
  void days(LocalDate from, LocalDate until, String pointer) {
    var act = PlainAct.of(from, until, Set.of(Conduct.DISPLAY), null, null, "未展示", "截图", "店内");
    assertEquals(pointer, assertThrows(Invalid.class, () -> PlainFacts.demandSense(act, SomePenalty.TODAY)).violations().get(0).pointer());
  }

  @DisplayName("自然人不超过二百元，组织不超过三千元，含本数；个体工商户随本省设定（处罚法第51条、程序规定第66条）")
  @ParameterizedTest(name = "{0}，{1} 元：{2}")
  @CsvSource({"NATURAL_PERSON, 200, true", "NATURAL_PERSON, 200.01, false", "NATURAL_PERSON, 0.01, true",
      "ENTERPRISE, 3000, true", "ENTERPRISE, 3000.01, false", "INDIVIDUAL_BUSINESS, 200, true", "INDIVIDUAL_BUSINESS, 200.01, false",
      ", 200, true", ", 200.01, false"})
  void limit(String kind, String fine, boolean within) {
    var some = SomePenalty.licenceNotShown(kind, fine);

    if (within) {
      assertEquals("TOLD", some.told().penalty().stage());
    } else {
      refused("summary.above-limit", "APL@2021:51", some::told);
    }
  }

  @DisplayName("本省把个体工商户按组织对待的，限额三千元（LQ-6）")
  @ParameterizedTest(name = "{0} 元：{1}")
  @CsvSource({"3000, true", "3000.01, false"})
  void individualBusiness(String fine, boolean within) {
    var some = SomePenalty.licenceNotShown("INDIVIDUAL_BUSINESS", fine)
        .knowing(SomePenalty.businessAsOrganisation(), List.of(), SomePenalty.TWO);

    assertEquals(within, passes(some::told));
  }

  @DisplayName("罚款先责令改正，逾期未改正才可处罚，当场处罚也不例外（第110号令第27条）")
  @ParameterizedTest(name = "复查 {0}：{1}")
  @CsvSource({"NOT_CORRECTED, true", "PARTLY_CORRECTED, true", "CORRECTED, false", ", false"})
  void rectifyFirst(RecheckResult result, boolean lawful) {
    var some = SomePenalty.notDisplayed("IN_PLATFORM_OPERATOR").knowing(result == null ? List.of() : List.of(SomePenalty.order(result)));

    assertEquals(lawful, passes(some::told));
  }

  @DisplayName("施行之前的行为，不适用本规定")
  @ParameterizedTest(name = "{0} 至 {1}：{2}")
  @CsvSource({"2026-11-30, 2026-11-30, false", "2026-12-01, 2026-12-01, true"})
  void notBeforeItsForce(LocalDate from, LocalDate until, boolean lawful) {
    var some = SomePenalty.notDisplayed("IN_PLATFORM_OPERATOR");
    var draft = new SummaryDraft(some.penalty().parties().get(0), List.of(),
        PlainAct.of(from, until, Set.of(Conduct.DISPLAY), null, null, "未展示", "截图", "场所"), "P-27", Yuan.of("500"), false,
        new Circumstances(null, false, false, Harm.SLIGHT, null, false));
    some.penalty().redraft(draft, Yuhang.INSPECTOR.acting(Duty.INSPECTOR), Instant.parse("2027-01-08T02:00:00Z"));

    assertEquals(lawful, passes(some::told));
  }

  @DisplayName("同一违法行为已被罚款的，不再罚款（处罚法第29条）")
  @Test void noSecondFine() {
    var some = SomePenalty.licenceNotShown("ENTERPRISE", "1000").knowing(SummaryKnown.of(PenaltySettings.shipped(), BureauLevel.COUNTY,
        List.of(), List.of(SomePenalty.ELSEWHERE), SomePenalty.TWO));

    assertEquals("penalty.fined-already", assertThrows(RuleRefused.class, some::told).code());
  }

  @DisplayName("对同名当事人的同类行为已有罚款、是否同一行为不明的，不能当场罚款；只警告的、时间不重合的不受影响（处罚法第29条、第51条）")
  @Test void finedUnderTheName() {
    refused("summary.fined-by-name", "APL@2021:29", SomePenalty.licenceNotShown("ENTERPRISE", "1000").finedByName()::told);
    refused("summary.fined-by-name", "APL@2021:29", SomePenalty.licenceNotShown("ENTERPRISE", "1000").told().finedByName()::decide);

    assertTrue(passes(SomePenalty.warned().finedByName()::told));
    var later = new EarlierPenalty("他市监罚〔2027〕1号", "他局", "他市监罚〔2027〕2号", LocalDate.parse("2020-01-07"), Yuan.of("100"),
        LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-02"), Set.of(Conduct.LICENCE_NOT_SHOWN));
    assertTrue(passes(SomePenalty.licenceNotShown("ENTERPRISE", "1000").knowing(SummaryKnown.of(PenaltySettings.shipped(), BureauLevel.COUNTY,
        List.of(), List.of(), SomePenalty.TWO).possibly(List.of(later)))::told));
  }

  @DisplayName("执法人员不少于两人，证件当日有效（程序规定第67条）")
  @ParameterizedTest(name = "有效期至 {0}：{1}")
  @CsvSource({"2027-01-08, true", "2027-01-07, false"})
  void certified(String validTo, boolean may) {
    var some = SomePenalty.licenceNotShown("ENTERPRISE", "1000").told().knowing(PenaltySettings.shipped(), List.of(),
        List.of(SomePenalty.TWO.get(0), Yuhang.certifiedUntil("yuhang.inspector2", validTo)));

    assertEquals(may, passes(some::decide));
  }

  @DisplayName("告知当日才能当场决定；隔日的，重新告知（处罚法第52条）")
  @Test void toldAndDecidedOnOneDay() {
    var some = SomePenalty.licenceNotShown("ENTERPRISE", "1000").told().on("2027-01-09");

    refused("summary.told-earlier", "APL@2021:52", some::decide);
  }

  @DisplayName("一百元以下可以当场收缴；超过的，须事后难以执行或者边远地区当事人提出（程序规定第72条、处罚法第68条、第69条）")
  @ParameterizedTest(name = "{0} 元，{1}：{2}")
  @CsvSource({"100, SMALL_FINE, true", "100.01, SMALL_FINE, false", "100.01, HARD_LATER, true", "200, REMOTE_AT_REQUEST, true"})
  void collectable(String fine, CollectionGround ground, boolean may) {
    var some = SomePenalty.licenceNotShown("NATURAL_PERSON", fine).told().decide().intending(ground);

    assertEquals(may, passes(() -> some.then("collect", Yuhang.INSPECTOR)));
  }

  @DisplayName("事后难以执行、边远地区，须写明情形；须有专用票据")
  @ParameterizedTest(name = "{0}，{1}，{2}：{3}")
  @CsvSource({"SMALL_FINE, 票-1, , true", "SMALL_FINE, , , false", "HARD_LATER, 票-1, , false", "HARD_LATER, 票-1, 流动摊点, true"})
  void collectionIsTold(CollectionGround ground, String receipt, String circumstances, boolean right) {
    var collected = new Collected(ground, receipt, circumstances);

    if (right) {
      collected.demandTold();
    } else {
      assertThrows(Invalid.class, collected::demandTold);
    }
  }

  @DisplayName("罚款缴清或者缴至银行后才归档；警告无款可缴")
  @Test void settledBeforeClosing() {
    var some = SomePenalty.collected().then("return-papers", Yuhang.INSPECTOR);

    refused("summary.fine-not-banked", "SAMR-PROC@2022:73", () -> some.then("close", Yuhang.UNIT_HEAD));
    some.handIn();
    refused("summary.fine-not-banked", "SAMR-PROC@2022:73", () -> some.then("close", Yuhang.UNIT_HEAD));
    some.penalty().banked("银-1", LocalDate.parse("2027-01-09"), Yuhang.INSPECTOR.acting(Duty.INSPECTOR), Instant.parse("2027-01-09T02:00:00Z"));
    assertEquals("CLOSED", some.then("close", Yuhang.UNIT_HEAD).penalty().stage());
  }

  @DisplayName("对当场处罚决定不服，先申请复议，六十日，交付之日不计")
  @Test void reconsiderationFirst() {
    assertEquals(List.of("ARL@2023:23", "ARL@2023:20"), List.of(Remedy.class.getAnnotation(Basis.class).value()));
    assertEquals(LocalDate.parse("2027-03-09"), SummaryFacts.of(SomePenalty.decided().penalty(), SomePenalty.TODAY).remedy().reconsiderationUntil());
  }

  private static boolean passes(Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuleRefused refused) {
      return false;
    }
  }

  private static void refused(String code, String basis, Runnable step) {
    var refusal = assertThrows(RuleRefused.class, step::run);
    assertEquals(code, refusal.code());
    assertEquals(basis, refusal.basis().value());
  }
}
