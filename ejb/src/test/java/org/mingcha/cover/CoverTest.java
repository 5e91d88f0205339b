package org.mingcha.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.RuleRefused;

@DisplayName("请假代理：谁可以代理，哪几天代理")
class CoverTest {

  private static final Instant NOW = Instant.parse("2026-12-04T02:00:00Z");
  private static final OfficerView ABSENT = Yuhang.certified(Yuhang.INSPECTOR);
  private static final OfficerView COLLEAGUE = Yuhang.certified(Yuhang.COLLEAGUE);
  private static final NewAbsence TOLD = new NewAbsence(ABSENT.user(), LocalDate.parse("2026-12-07"), LocalDate.parse("2026-12-11"),
      Duty.INSPECTOR, COLLEAGUE.user(), "培训");

  @ParameterizedTest(name = "{0}，证件有效至 {1} → {2}")
  @DisplayName("代理办案的须持有到最后一天仍有效的执法证件（处罚法第42条），代理法制审核的须有法律职业资格（处罚法第58条）")
  @CsvSource({"INSPECTOR, 2026-12-11, -", "INSPECTOR, 2026-12-10, APL@2021:42", "LEGAL_REVIEWER, 2026-12-11, APL@2021:58", "LEADER, 2020-01-01, -"})
  void whoMayStandIn(Duty duty, String validTo, String basis) {
    var colleague = Yuhang.certifiedUntil("yuhang.inspector2", validTo);
    if (basis.equals("-")) {
      CoverTerms.demandAble(colleague, duty, TOLD.to());
    } else {
      assertEquals(basis, assertThrows(RuleRefused.class, () -> CoverTerms.demandAble(colleague, duty, TOLD.to())).basis().value());
    }
  }

  @ParameterizedTest(name = "{0}，{1} → {2}")
  @DisplayName("确认之后，从第一天到最后一天代理；未确认、不能代理、提前结束的不代理")
  @CsvSource({"CONFIRMED, 2026-12-06, false", "CONFIRMED, 2026-12-07, true", "CONFIRMED, 2026-12-11, true", "CONFIRMED, 2026-12-12, false",
      "DECLINED, 2026-12-08, false", "ENDED, 2026-12-08, false"})
  void onWhichDays(AbsenceState state, LocalDate day, boolean covered) {
    var absence = Absence.entered(TOLD, ABSENT, COLLEAGUE, Yuhang.INSPECTOR, NOW);
    absence.settle(state, NOW);
    assertEquals(covered, absence.coveredOn(day));
  }

  @Test
  @DisplayName("更换代理人的，由新的代理人重新确认")
  void anotherHasToConfirmAnew() {
    var absence = Absence.entered(TOLD, ABSENT, COLLEAGUE, Yuhang.INSPECTOR, NOW);
    absence.settle(AbsenceState.CONFIRMED, NOW);

    absence.name(Yuhang.certifiedUntil("yuhang.inspector3", "2029-12-31"));

    assertEquals(AbsenceState.NAMED, absence.state());
    assertFalse(absence.coveredOn(LocalDate.parse("2026-12-08")));
  }
}
