package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.Circumstances;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.enforcement.guard.ExemptionAsked;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Conduct;

@DisplayName("不予处罚的理由要与认定的事实相符（处罚法第30、31、33、36条）")
class ExemptionAskedTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-12-04");

  @DisplayName("时效：二年，有危害后果的五年，自行为终了之日起，以发现之日为准；还在继续的不算")
  @ParameterizedTest(name = "至{0}，{1}发现，有危害={2}：过时效={3}")
  @CsvSource({"2024-12-03, , false, true", "2024-12-04, , false, false", "2024-12-03, 2026-12-03, false, false", "2024-12-03, , true, false",
      "2021-12-03, , true, true", ", , false, false"})
  void timeBarred(LocalDate until, LocalDate discovered, boolean harmed, boolean barred) {
    var act = new Act(LocalDate.parse("2021-01-01"), until, discovered, Set.of(Conduct.DISPLAY), null, null, harmed);
    var aCase = SomeCase.investigated().found(found(act, null, null)).aCase();
    if (barred) {
      ExemptionAsked.demand(aCase, NoPenaltyGround.TIME_BARRED, "当面教育", TODAY);
    } else {
      refused("penalty.not-exempt", "APL@2021:36", () -> ExemptionAsked.demand(aCase, NoPenaltyGround.TIME_BARRED, "当面教育", TODAY));
    }
  }

  @DisplayName("过了时效才发现的，不能报批处罚")
  @Test void timeBarredIsNotPunished() {
    var act = new Act(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-11-30"), null, Set.of(Conduct.DISPLAY), null, null, false);
    refused("penalty.exempt", "APL@2021:36", () -> SomeCase.underReviewOf(found(act, null, null)).reviewed().proposed(SomeCase.FINE));
  }

  @DisplayName("不满十四周岁、不能辨认或者控制自己行为，各凭所认定的")
  @ParameterizedTest(name = "{0}：年龄{1}，鉴定意见{2} → {3}")
  @CsvSource({"UNDER_AGE, 13, , true", "UNDER_AGE, , , false", "INCAPABLE, , 鉴定意见书1号, true", "INCAPABLE, , , false"})
  void persons(NoPenaltyGround ground, Integer age, String proof, boolean holds) {
    var aCase = SomeCase.investigated().found(found(SomeFinding.DISPLAY.act(), age, proof)).aCase();
    if (holds) {
      ExemptionAsked.demand(aCase, ground, "当面教育", TODAY);
    } else {
      assertEquals("penalty.not-exempt", assertThrows(RuleRefused.class, () -> ExemptionAsked.demand(aCase, ground, "当面教育", TODAY)).code());
    }
  }

  @DisplayName("应当不予处罚的，不得以可以不予处罚为由决定（处罚法第33条）；没有危害后果以外的，可以")
  @Test void noChoiceWhereTheLawLeavesNone() {
    var slight = SomeCase.investigated().found(Knowing.slight()).aCase();
    assertEquals("SLIGHT_AND_CORRECTED", refused("penalty.exempt-by-law", "APL@2021:33",
        () -> ExemptionAsked.demand(slight, NoPenaltyGround.FIRST_AND_CORRECTED, "当面教育", TODAY)).facts().get("due"));
    ExemptionAsked.demand(slight, NoPenaltyGround.MINOR_AND_CORRECTED, "当面教育", TODAY);
  }

  @DisplayName("什么都没有认定的，无从说起")
  @Test void nothingRecorded() {
    refused("assessment.not-recorded", "APL@2021:57",
        () -> ExemptionAsked.demand(SomeCase.investigated().aCase(), NoPenaltyGround.TIME_BARRED, "当面教育", TODAY));
  }

  private static ActFinding found(Act act, Integer age, String incapacity) {
    return new ActFinding("某某电器商行", null, null, age, act, null, null, null, false, null,
        new Circumstances(false, false, null, null, false, incapacity), null, null);
  }
}
