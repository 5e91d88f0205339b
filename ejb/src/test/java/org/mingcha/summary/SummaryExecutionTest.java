package org.mingcha.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy.Kind;
import org.mingcha.execution.Remedy.Outcome;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.discretion.Exemption.Harm;

@DisplayName("当场处罚：不予处罚、加处罚款、复议前置、催告、申请法院、撤销、归档（处罚法第30条、第33条、第72条，程序规定第76条）")
class SummaryExecutionTest {

  @DisplayName("每日百分之三，自缴款期满次日起，不超过罚款本数（处罚法第72条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2027-01-23, 0.00", "2027-01-24, 30.00", "2027-01-25, 60.00", "2027-02-25, 990.00", "2027-02-26, 1000.00", "2027-12-31, 1000.00"})
  void surcharge(String day, String accrued) {
    assertEquals(Yuan.of(accrued), SomePenalty.running().penalty().account(LocalDate.parse(day)).surcharge());
  }

  @DisplayName("复议期间不计算加处罚款，首日、末日都不计（处罚法第73条）")
  @Test void standsStillDuringReconsideration() {
    var some = SomePenalty.running().on("2027-01-26").seek(Kind.RECONSIDERATION).on("2027-01-28").remedyEnded(Outcome.UPHELD);

    assertEquals("60.00 60.00 90.00", some.penalty().account(LocalDate.parse("2027-01-25")).surcharge() + " "
        + some.penalty().account(LocalDate.parse("2027-01-28")).surcharge() + " " + some.penalty().account(LocalDate.parse("2027-01-29")).surcharge());
  }

  @DisplayName("警告没有加处罚款；当场收缴的视为缴清")
  @Test void nothingOwed() {
    assertTrue(SomePenalty.warned().told().decide().penalty().account(SomePenalty.TODAY).settled());
    assertTrue(SomePenalty.collected().penalty().account(LocalDate.parse("2027-12-31")).settled());
  }

  @DisplayName("不服当场处罚，先复议，对复议决定不服的才起诉（行政复议法第23条）")
  @Test void reconsiderationFirst() {
    assertEquals("summary.reconsideration-first", code(() -> SomePenalty.running().seek(Kind.LITIGATION)));
    assertEquals("execution.remedy-pending", code(() -> SomePenalty.running().seek(Kind.RECONSIDERATION).seek(Kind.LITIGATION)));
    SomePenalty.running().seek(Kind.RECONSIDERATION).remedyEnded(Outcome.UPHELD).seek(Kind.LITIGATION);
  }

  @DisplayName("复议作出决定、不予受理、逾期不作答复的，可以起诉；撤回的不算经过复议（行政复议法第23条，第34条）")
  @ParameterizedTest(name = "{0}")
  @EnumSource(Outcome.class)
  void whichReconsiderationOpensTheCourt(Outcome outcome) {
    var some = SomePenalty.running().seek(Kind.RECONSIDERATION).remedyEnded(outcome);
    if (outcome == Outcome.WITHDRAWN) {
      assertEquals("summary.reconsideration-first", code(() -> some.seek(Kind.LITIGATION)));
      some.seek(Kind.RECONSIDERATION).remedyEnded(Outcome.UPHELD);
    }
    assertEquals("LITIGATION", some.seek(Kind.LITIGATION).penalty().execution().pendingRemedy().orElseThrow().remedy().name());
  }

  @DisplayName("归档以后申请复议的，回到已办结，了结后再归档；撤销的，重新作出或者办结")
  @Test void outOfTheArchive() {
    var some = SomePenalty.standingAt(SummaryStage.ARCHIVED);
    assertThrows(Conflict.class, some.penalty()::demandOpen);
    assertEquals("summary.reconsideration-first", code(() -> some.seek(Kind.LITIGATION)));
    assertEquals("CLOSED", some.seek(Kind.RECONSIDERATION).penalty().stage());
    some.penalty().demandOpen();
    assertEquals("execution.remedy-pending", code(() -> some.then("archive", Yuhang.INSPECTOR)));
    assertEquals("ARCHIVED", some.remedyEnded(Outcome.UPHELD).then("archive", Yuhang.INSPECTOR).penalty().stage());
    assertEquals("ANNULLED null", some.annul("2027-03-01").penalty().stage() + " " + some.penalty().endedAt());
    assertEquals("DRAFTED", some.anew().penalty().stage());
  }

  @DisplayName("复议期满、缴款期满才催告；催告十个工作日之后、三个月之内才申请法院（强制法第53条、第54条）")
  @Test void dunAndApply() {
    assertEquals("execution.remedies-open", code(() -> SomePenalty.running().then("return-papers", Yuhang.INSPECTOR).on("2027-03-09").dun()));
    assertEquals("execution.not-dunned", code(() -> SomePenalty.urged().on("2027-03-24").apply()));
    assertEquals("execution.court-too-late", code(() -> SomePenalty.urged().on("2027-06-10").apply()));
    var applied = SomePenalty.urged().on("2027-06-09").apply();
    assertEquals("2000.00", applied.penalty().execution().dunnings().get(0).amount().toString());
    assertEquals("summary.fine-open", code(() -> applied.then("close", Yuhang.UNIT_HEAD)));
    assertEquals("CLOSED", applied.ruled(CourtRuling.Outcome.ENDED).then("close", Yuhang.UNIT_HEAD).penalty().stage());
  }

  @DisplayName("罚款和加处罚款都缴清才办结；有复议未了的不归档")
  @Test void closedAndArchived() {
    var some = SomePenalty.urged().pay(PaymentItem.FINE, "1000");
    assertEquals("summary.fine-open", code(() -> some.then("close", Yuhang.UNIT_HEAD)));
    some.pay(PaymentItem.SURCHARGE, "1000").then("close", Yuhang.UNIT_HEAD).seek(Kind.RECONSIDERATION);
    assertEquals("execution.remedy-pending", code(() -> some.then("archive", Yuhang.INSPECTOR)));
    assertEquals("ARCHIVED", some.remedyEnded(Outcome.WITHDRAWN).then("archive", Yuhang.INSPECTOR).penalty().stage());
  }

  @DisplayName("复议撤销、确认无效的，等部门负责人记录撤销，此前不收缴、不办结；准予执行之后可以裁定终结执行（处罚法第75条，程序规定第77条）")
  @ParameterizedTest
  @EnumSource(value = Outcome.class, names = {"ANNULLED", "INVALID"})
  void undone(Outcome outcome) {
    var some = SomePenalty.urged().pay(PaymentItem.FINE, "400").seek(Kind.RECONSIDERATION).remedyEnded(outcome);
    var account = some.penalty().account(LocalDate.parse("2027-12-31"));
    assertEquals("true 400.00 LEADER annul", account.settled() + " " + account.refundable() + " " + some.turn());
    assertEquals("execution.undone", code(() -> some.pay(PaymentItem.FINE, "1")));
    assertEquals("execution.undone", code(() -> some.then("close", Yuhang.UNIT_HEAD)));
    assertEquals("UNIT_HEAD close", some.annul(null).turn());
    assertEquals("LEADER annul", SomePenalty.decided().seek(Kind.RECONSIDERATION).remedyEnded(outcome).turn());

    var granted = SomePenalty.urged().apply().ruled(CourtRuling.Outcome.GRANTED);
    assertEquals("execution.court-enforces", code(granted::apply));
    assertEquals("CLOSED", granted.ruled(CourtRuling.Outcome.ENDED).then("close", Yuhang.UNIT_HEAD).penalty().stage());
  }

  @DisplayName("撤销后，责令重新作出的须重新作出，且不得以同一事实和理由作出相同的决定（行政复议法第64条）")
  @Test void decidedAnew() {
    var some = SomePenalty.running().annul("2027-03-01");
    assertTrue(some.penalty().account(LocalDate.parse("2027-12-31")).settled());
    assertEquals("summary.redo-ordered", code(() -> some.then("close", Yuhang.UNIT_HEAD)));
    some.anew();
    assertEquals("DRAFTED", some.penalty().stage());
    assertEquals("decision.same-again", code(some::told));
    assertFalse(SummaryFacts.of(some.penalty(), SomePenalty.TODAY).annulled().isEmpty());
    assertEquals("decision.no-redo-ordered", code(() -> SomePenalty.running().annul(null).anew()));
    assertEquals("EXCEEDED", SomePenalty.running().annul(null).then("exceed", Yuhang.INSPECTOR).penalty().stage());
  }

  @DisplayName("不满十四周岁的、轻微并及时改正没有后果的、没有主观过错的，不予处罚（处罚法第30条、第33条）")
  @ParameterizedTest(name = "{0} 岁，轻微 {1}，改正 {2}，后果 {3}，无过错 {4}，另有规定 {5}：{6}")
  @CsvSource({"13, false, false, SLIGHT, , false, penalty.exempt", "14, false, false, SLIGHT, , false, ", "30, true, true, NONE, , false, penalty.exempt",
      "30, true, true, SLIGHT, , false, ", "30, true, false, NONE, , false, ", "30, false, true, NONE, , false, ",
      "30, false, false, SLIGHT, 进货查验齐全, false, penalty.exempt", "30, false, false, SLIGHT, 进货查验齐全, true, ",
      "30, true, true, , , false, summary.exemption-unasked"})
  void exempt(int age, boolean slight, boolean corrected, Harm harm, String proof, boolean otherwise, String refused) {
    var some = SomePenalty.licenceNotShown("NATURAL_PERSON", "100").circumstances(new Circumstances(age, slight, corrected, harm, proof, otherwise));

    if (refused == null) {
      assertEquals("TOLD", some.told().penalty().stage());
    } else {
      assertEquals(refused, code(some::told));
    }
  }

  @DisplayName("自然人须问明年龄；后果须问明")
  @ParameterizedTest(name = "自然人 {0}，{1} 岁，后果 {2}：{3}")
  @CsvSource({"true, 30, NONE, true", "true, 0, NONE, true", "true, , NONE, false", "false, , NONE, true", "false, , , false", "true, 151, NONE, false",
      "true, -1, NONE, false"})
  void asked(boolean person, Integer age, Harm harm, boolean enough) {
    var faults = new Faults();
    new Circumstances(age, false, false, harm, null, false).faultsInto(faults, person);

    assertEquals(enough, faults.list().isEmpty());
  }

  private static String code(Runnable step) {
    return assertThrows(RuleRefused.class, step::run).code();
  }
}
