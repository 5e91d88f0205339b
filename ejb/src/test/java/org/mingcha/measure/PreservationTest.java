package org.mingcha.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.measure.goods.ItemResult;
import org.mingcha.measure.goods.ListedItem;

@DisplayName("先行登记保存：批准、实施、七个工作日内处理，逾期自动解除（程序规定第33至35条，处罚法第56条）")
class PreservationTest {

  @DisplayName("哪个阶段轮到谁，下一步是什么（程序规定第33条）")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
      "DRAFTED, INSPECTOR, propose", "PROPOSED, LEADER, approve", "APPROVED, INSPECTOR, take", "URGENT, INSPECTOR, report",
      "REPORTED, LEADER, confirm", "HELD, INSPECTOR, propose-handling", "DECIDING, LEADER, decide-handling",
      "HANDLED, INSPECTOR, settle", "LAPSED, INSPECTOR, settle", "REJECTED, INSPECTOR, settle", "SETTLED, , ", "WITHDRAWN, , "})
  void whoseTurn(PreservationStage stage, String awaits, String next) {
    var seen = standingAt(stage).seenBy(Yuhang.INSPECTOR);

    assertEquals(stage + " " + awaits + " " + next, seen.stage() + " " + seen.awaits() + " " + seen.nextMove());
  }

  @DisplayName("届满前不会自动解除，届满后不能再决定处理（程序规定第35条）")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"2026-12-15, propose-handling", "2026-12-16, lapse"})
  void whatTheLastDayParts(String today, String allowed) {
    var held = SomeMeasure.preservation().held().on(today);

    if (allowed.equals("lapse")) {
      refused("measure.over", "SAMR-PROC@2022:35", () -> held.then("propose-handling", Yuhang.INSPECTOR));
      assertEquals("LAPSED", held.then("lapse", Yuhang.INSPECTOR).it().stage());
    } else {
      refused("measure.runs", "SAMR-PROC@2022:35", () -> held.then("lapse", Yuhang.INSPECTOR));
      assertEquals("DECIDING", held.then("propose-handling", Yuhang.INSPECTOR).it().stage());
    }
  }

  @DisplayName("处理意见在届满后才签的，签不了：已经自动解除（程序规定第35条）")
  @Test void theLeaderIsTooLate() {
    var late = SomeMeasure.preservation().held().then("propose-handling", Yuhang.INSPECTOR).on("2026-12-16");

    refused("measure.over", "SAMR-PROC@2022:35", () -> late.then("decide-handling", Yuhang.LEADER));
    assertEquals("LAPSED", late.then("lapse", Yuhang.INSPECTOR).it().stage());
  }

  @DisplayName("拟制、实施的人员不得签批（程序规定第33条）")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"PROPOSED, approve", "REPORTED, confirm", "REPORTED, reject", "DECIDING, decide-handling"})
  void whoHandlesDoesNotSign(PreservationStage stage, String move) {
    refused("measure.signer-handles", "SAMR-PROC@2022:33", () -> standingAt(stage).then(move, Yuhang.officer("inspector1", Duty.LEADER)));
  }

  @DisplayName("七个工作日自实施之日起，紧急情况的二十四小时自实施之时起（程序规定第33条、第35条，处罚法第56条）")
  @Test void timesRunFromTheTaking() {
    var urgent = SomeMeasure.preservation().taken("take-urgently").it();

    assertEquals(new Term(SomeMeasure.TAKEN_ON, 7, DayUnit.WORKING), urgent.term(LimitKind.RELEASE_PRESERVED_EVIDENCE, SomeMeasure.DUE_ON));
    assertEquals(new Term(SomeMeasure.TAKEN_ON, SomeMeasure.at(SomeMeasure.TAKEN_ON), 24, DayUnit.HOUR),
        urgent.term(LimitKind.REPORT_URGENT_PRESERVATION, SomeMeasure.DUE_ON));
    assertTrue(urgent.facts().urgent());
  }

  @DisplayName("逐件记明处理结果；还没有结束的都算未了（程序规定第35条）")
  @Test void eachThingHasItsResult() {
    var held = SomeMeasure.preservation().held();
    held.it().proposeHandling(List.of(ItemResult.CONFISCATED, ItemResult.RETURNED), "一件不合格", SomeMeasure.actor(Yuhang.INSPECTOR), held.now());

    assertEquals(List.of(ItemResult.CONFISCATED, ItemResult.RETURNED), held.it().items().stream().map(ListedItem::result).toList());
    assertTrue(held.it().open() && held.it().running());
    held.then("decide-handling", Yuhang.LEADER).it().settled(SomeMeasure.DUE_ON, "已退还", SomeMeasure.actor(Yuhang.INSPECTOR), held.now());
    assertFalse(held.it().open());
  }

  private static SomeMeasure<Preservation> standingAt(PreservationStage stage) {
    var some = SomeMeasure.preservation();
    return switch (stage) {
      case DRAFTED -> some;
      case PROPOSED -> some.then("propose", Yuhang.INSPECTOR);
      case APPROVED -> standingAt(PreservationStage.PROPOSED).then("approve", Yuhang.LEADER);
      case URGENT -> some.taken("take-urgently");
      case REPORTED -> standingAt(PreservationStage.URGENT).then("report", Yuhang.INSPECTOR);
      case HELD -> some.held();
      case DECIDING -> some.held().then("propose-handling", Yuhang.INSPECTOR);
      case HANDLED -> standingAt(PreservationStage.DECIDING).then("decide-handling", Yuhang.LEADER);
      case LAPSED -> some.held().on("2026-12-16").then("lapse", Yuhang.INSPECTOR);
      case REJECTED -> standingAt(PreservationStage.REPORTED).then("reject", Yuhang.LEADER);
      case SETTLED -> standingAt(PreservationStage.LAPSED).then("settle", Yuhang.INSPECTOR);
      case WITHDRAWN -> some.then("withdraw", Yuhang.INSPECTOR);
    };
  }
}
