package org.mingcha.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规则所看的末日：同一种期限以最后起算的为准，已撤销的不算")
class LastDaysTest {

  private static final String TODAY = "2026-12-30";

  @DisplayName("撤销的期限即使起算在后，也不代替未撤销的")
  @Test void cancelledOnesSayNothing() {
    var before = SomeLimit.of(LimitKind.DUNNING, "2026-12-01").on(TODAY);
    var cancelled = SomeLimit.of(LimitKind.DUNNING, "2026-12-14").cancelled("2026-12-15").on(TODAY);

    assertEquals(Map.of(LimitKind.DUNNING, before.dueOn()), LastDays.of(List.of(before, cancelled)));
    assertEquals(Map.of(), LastDays.of(List.of(cancelled)));
  }

  @DisplayName("要求听证后撤销的陈述期限、结案时撤销的缴款期限仍说明其末日，以最后起算的为准")
  @Test void someStillSayTheirLastDay() {
    var first = SomeLimit.of(LimitKind.STATEMENT, "2026-12-01").met("2026-12-03").on(TODAY);
    var second = SomeLimit.of(LimitKind.STATEMENT, "2026-12-14").cancelled("2026-12-16").on(TODAY);
    var payment = SomeLimit.of(LimitKind.PAYMENT, "2026-12-14").cancelled("2026-12-30").on(TODAY);

    assertEquals(Map.of(LimitKind.STATEMENT, second.dueOn(), LimitKind.PAYMENT, payment.dueOn()), LastDays.of(List.of(first, payment, second)));
  }
}
