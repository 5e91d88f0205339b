package org.mingcha.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;

@DisplayName("查封、扣押：三十日、延长三十日、应当解除（强制法第24条、第25条，程序规定第36条、第42条）")
class SeizureTest {

  @DisplayName("哪个阶段轮到谁，下一步是什么（程序规定第36条）")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({
      "DRAFTED, INSPECTOR, propose", "PROPOSED, LEADER, approve", "APPROVED, INSPECTOR, take", "URGENT, INSPECTOR, report",
      "REPORTED, LEADER, confirm", "IN_FORCE, INSPECTOR, ", "EXTENDING, LEADER, extend", "RELEASING, LEADER, release",
      "RELEASED, INSPECTOR, settle", "DISPOSED, , ", "SETTLED, , ", "WITHDRAWN, , "})
  void whoseTurn(SeizureStage stage, String awaits, String next) {
    var seen = standingAt(stage).seenBy(Yuhang.INSPECTOR);

    assertEquals(stage + " " + awaits + " " + next, seen.stage() + " " + seen.awaits() + " " + seen.nextMove());
  }

  @DisplayName("届满之后只能解除，不能延长，也不能另作处理（强制法第25条）")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"IN_FORCE, propose-extension, INSPECTOR", "EXTENDING, extend, LEADER", "IN_FORCE, dispose, LEADER"})
  void afterTheLastDay(SeizureStage stage, String move, Duty by) {
    var over = standingAt(stage).on("2026-12-16");

    refused("measure.over", "AEL@2011:25", () -> over.then(move, Yuhang.officer("x", by)));
  }

  @DisplayName("查封扣押的财物依处罚决定没收、依法销毁或者随案移送，须写明依据的文书（处罚法第74条）")
  @ParameterizedTest(name = "{0}")
  @EnumSource(Disposal.class)
  void disposed(Disposal how) {
    var seizure = standingAt(SeizureStage.IN_FORCE).it();

    seizure.disposed(how, "余市监处罚〔2026〕3号", "同意", Yuhang.LEADER.acting(Duty.LEADER), SomeMeasure.at(SomeMeasure.TAKEN_ON));

    assertEquals("DISPOSED " + how + " 余市监处罚〔2026〕3号", seizure.stage() + " " + seizure.facts().seizure().disposal() + " " + seizure.facts().seizure().disposalPaper());
  }

  @DisplayName("届满之后仍然可以、并且应当解除（强制法第25条，程序规定第42条）")
  @Test void releasedLate() {
    var over = standingAt(SeizureStage.IN_FORCE).on("2026-12-20");

    over.it().releaseFor("release-at-once", ReleaseGround.EXPIRED, "期限届满", SomeMeasure.actor(Yuhang.LEADER), over.now());

    assertEquals("RELEASED EXPIRED", over.it().stage() + " " + over.it().facts().seizure().releaseGround());
  }

  @DisplayName("三十日是自然日，自实施之日起（强制法第25条）")
  @Test void thirtyDays() {
    assertEquals(new Term(SomeMeasure.TAKEN_ON, 30, DayUnit.CALENDAR), standingAt(SeizureStage.IN_FORCE).it().term(LimitKind.SEIZURE, LocalDate.MAX));
  }

  @DisplayName("拟制、实施的人员不得签批（程序规定第36条）")
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"PROPOSED, approve", "REPORTED, confirm", "EXTENDING, extend", "RELEASING, release", "IN_FORCE, dispose"})
  void whoHandlesDoesNotSign(SeizureStage stage, String move) {
    refused("measure.signer-handles", "SAMR-PROC@2022:36", () -> standingAt(stage).then(move, Yuhang.officer("inspector1", Duty.LEADER)));
  }

  private static SomeMeasure<Seizure> standingAt(SeizureStage stage) {
    var some = SomeMeasure.seizure();
    return switch (stage) {
      case DRAFTED -> some;
      case PROPOSED -> some.then("propose", Yuhang.INSPECTOR);
      case APPROVED -> standingAt(SeizureStage.PROPOSED).then("approve", Yuhang.LEADER);
      case URGENT -> some.taken("take-urgently");
      case REPORTED -> standingAt(SeizureStage.URGENT).then("report", Yuhang.INSPECTOR);
      case IN_FORCE -> some.held();
      case EXTENDING -> some.held().then("propose-extension", Yuhang.INSPECTOR);
      case RELEASING -> some.held().then("propose-release", Yuhang.INSPECTOR);
      case RELEASED -> standingAt(SeizureStage.RELEASING).then("release", Yuhang.LEADER);
      case DISPOSED -> some.held().then("dispose", Yuhang.LEADER);
      case SETTLED -> standingAt(SeizureStage.RELEASED).then("settle", Yuhang.INSPECTOR);
      case WITHDRAWN -> some.then("withdraw", Yuhang.INSPECTOR);
    };
  }
}
