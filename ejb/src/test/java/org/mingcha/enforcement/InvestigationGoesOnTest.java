package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.mingcha.kernel.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.InvestigationGoesOn;
import org.mingcha.procedure.NotConcluded;
import org.mingcha.procedure.Undertaking;

@DisplayName("哪些阶段可以收集证据、采取措施，哪些阶段还可以提出新的事项（程序规定第46条、第47条、第48条、第77条）")
class InvestigationGoesOnTest {

  @DisplayName("立案至决定之前；中止期间不得，决定之后不得")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"FILED, ", "INVESTIGATING, ", "SUSPENDED, SAMR-PROC@2022:46", "UNDER_REVIEW, ", "NOTICE_SERVED, ", "HEARING, ",
      "DECIDED, SAMR-PROC@2022:48", "SERVED, SAMR-PROC@2022:48", "ENFORCING, SAMR-PROC@2022:48", "CLOSED, SAMR-PROC@2022:77",
      "ARCHIVED, SAMR-PROC@2022:77", "TERMINATED, SAMR-PROC@2022:47", "TRANSFERRED, SAMR-PROC@2022:17"})
  void untilItIsDecided(Stage stage, String article) {
    var given = SomeCase.standingAt(stage).aCase();

    if (article == null) {
      assertDoesNotThrow(() -> InvestigationGoesOn.demand(given));
    } else {
      refused("procedure.not-investigated", article, () -> InvestigationGoesOn.demand(given));
    }
  }

  @DisplayName("恢复调查之后，重新办理之后，又可以")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"resume", "decide-anew"})
  void onceItGoesOnAgain(String how) {
    var given = how.equals("resume") ? SomeCase.standingAt(Stage.SUSPENDED).then("resume", Yuhang.LEADER)
        : SomeCase.served().annulledToBeDecidedAnew(false).takenUpAgain();

    assertDoesNotThrow(() -> InvestigationGoesOn.demand(given.aCase()));
  }

  @DisplayName("终止、移送、结案、归档的，不再责令改正、申请回避；执行中的还可以")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"INVESTIGATING, ", "SUSPENDED, ", "ENFORCING, ", "CLOSED, SAMR-PROC@2022:77", "ARCHIVED, SAMR-PROC@2022:77",
      "TERMINATED, SAMR-PROC@2022:47", "TRANSFERRED, SAMR-PROC@2022:17"})
  void untilItIsOver(Stage stage, String article) {
    var given = SomeCase.standingAt(stage).aCase();
    var order = Undertaking.of("order", "SAMR-PROC@2022:77", Set.of(given.kind()), new NotConcluded());

    if (article == null) {
      assertDoesNotThrow(() -> order.demand(given, Yuhang.INSPECTOR));
    } else {
      refused("procedure.concluded", article, () -> order.demand(given, Yuhang.INSPECTOR));
    }
  }
}
