package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.enforcement.guard.DeciderIsNotHandler;
import org.mingcha.enforcement.guard.NewcomerDoesNotPreside;
import org.mingcha.enforcement.guard.TakenByHandler;
import org.mingcha.evidence.HandlersInvestigate;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.staffing.NewcomerDidNotJudge;

@DisplayName("移交办案：接替的人须独立，移交过的人仍是办过案的人")
class CaseHandoverTest {

  private static final Handler THIRD = new Handler("yuhang.inspector3", "冯", "ZF-3");

  @ParameterizedTest(name = "{0} 接办 → {1} {2}")
  @DisplayName("审核过、审批过的不能接办（程序规定第49条、第46条）")
  @CsvSource({
      "yuhang.legal, staffing.newcomer-reviewed, SAMR-PROC@2022:49", "yuhang.leader, staffing.newcomer-decided, APL@2021:57",
      "yuhang.inspector3, -, -"})
  void whoJudgedDoesNotTakeOver(String user, String code, String basis) {
    var aCase = SomeCase.underReview().reviewed().proposed(SomeCase.FINE).approved().aCase();
    assertEquals(code + " " + basis, asked(new NewcomerDidNotJudge(), aCase, user));
  }

  @Test
  @DisplayName("听证主持人不能接办（处罚法第64条）")
  void whoPresidesDoesNotTakeOver() {
    var aCase = SomeCase.standingAt(Stage.HEARING).on("2026-12-20").hearingHeld("2026-12-30").aCase();
    assertEquals("enforcement.newcomer-presides APL@2021:64", asked(new NewcomerDoesNotPreside(), aCase, "yuhang.legal"));
    assertEquals("- -", asked(new NewcomerDoesNotPreside(), aCase, "yuhang.inspector3"));
  }

  @Test
  @DisplayName("移交之后：原承办人不再是办案人员（程序规定第19条），但仍不得审核、审批本案（程序规定第49条，处罚法第57条）")
  void whoHandedOverHasHandled() {
    var aCase = SomeCase.investigated().aCase();
    var before = aCase.handlers().size();

    aCase.entrust("yuhang.inspector1", THIRD, Yuhang.UNIT_HEAD.acting(Duty.UNIT_HEAD), SomeCase.FILED_AT, "调岗");

    assertEquals(before, aCase.handlers().size());
    assertTrue(aCase.handles("yuhang.inspector3"));
    assertFalse(aCase.handles("yuhang.inspector1"));
    assertEquals("enforcement.not-a-handler SAMR-PROC@2022:19", asked(new TakenByHandler(), aCase, "yuhang.inspector1"));
    assertEquals("enforcement.decider-handles APL@2021:57", asked(new DeciderIsNotHandler(), aCase, "yuhang.inspector1"));
    assertEquals("hand-over yuhang.unithead", aCase.lastStep().get("action") + " " + aCase.lastStep().get("user"));
    assertEquals(Stage.INVESTIGATING.name(), aCase.stage());
  }

  @ParameterizedTest(name = "{0} → {1} {2}")
  @DisplayName("案件由指定的两名以上办案人员调查取证，其他人不得（处罚法第42条）")
  @CsvSource({"yuhang.inspector1, -, -", "yuhang.inspector2, -, -", "yuhang.inspector3, evidence.not-a-handler, APL@2021:42"})
  void handlersCollectEvidence(String user, String code, String basis) {
    var aCase = SomeCase.investigated().aCase();
    assertEquals(2, aCase.handlersNeeded());
    assertEquals(code + " " + basis, asked(new HandlersInvestigate(), aCase, user));
  }

  private static <M> String asked(Guard<M> guard, M matter, String user) {
    var verdict = guard.check(matter, new Occasion(LocalDate.parse("2026-12-31"), user));
    return verdict instanceof Verdict.Refused no ? no.code() + " " + no.basis().value() : "- -";
  }
}
