package org.mingcha.measure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Procedure;

@DisplayName("在案件中实施措施的，都须是本案指定的办案人员；线索由本局办案人员核查（处罚法第42条，程序规定第19条）")
class HandlersTakeHoldTest {

  private static final List<String> DESIGNATED = SomeMeasure.TWO.stream().map(Handler::user).toList();
  private static final List<String> ONE_OF_THEM = List.of(DESIGNATED.get(0), "yuhang.unithead");

  @Test
  @DisplayName("有一名不是指定的办案人员的，不得实施")
  void everybodyIsDesignated() {
    var aCase = new Handled("penalty-cases");

    assertDoesNotThrow(() -> HandlersTakeHold.demand(aCase, DESIGNATED));
    refused("measure.not-a-handler", "APL@2021:42", () -> HandlersTakeHold.demand(aCase, ONE_OF_THEM));
  }

  @Test
  @DisplayName("立案前的核查没有指定的办案人员")
  void aLeadDesignatesNobody() {
    assertDoesNotThrow(() -> HandlersTakeHold.demand(new Handled("leads"), ONE_OF_THEM));
  }

  /** A matter of that kind which two officers handle. */
  private static final class Handled extends Matter {

    enum At { OPEN, DONE }

    private static final Editions<Handled> EDITIONS = Editions.startingWith(
        Procedure.<At, Handled>named("handled", LocalDate.of(2022, 9, 29), At.OPEN).mainPath(At.OPEN, At.DONE).endsAt(At.DONE)
            .move("finish", At.OPEN, At.DONE, Duty.INSPECTOR, "SAMR-PROC@2022:18", terms -> {}).build());

    private final String kind;

    Handled(String kind) {
      super("余市监〔2026〕1号", Yuhang.BUREAU, "x", List.of(), SomeMeasure.at(SomeMeasure.TAKEN_ON));
      this.kind = kind;
      handOver(SomeMeasure.TWO);
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    protected Editions<Handled> editions() {
      return EDITIONS;
    }
  }
}
