package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.EditionsTest.Petition;
import org.mingcha.procedure.view.ActionView;

@DisplayName("另行开展的事项：按钮与办理用同一个答复（处罚法第43条，程序规定第4条、第77条）")
class UndertakingTest {

  private static final String OVER = "SAMR-PROC@2022:77";
  private static final Guard<Matter> NEVER = (matter, occasion) -> Verdict.refused("procedure.concluded", OVER,
      Map.of("matter", matter.number()));

  private final Undertaking open = Undertaking.of("interview", OVER, Set.of("petitions", "leads"));
  private final Undertaking barred = Undertaking.of("order", OVER, Set.of("petitions"), NEVER);
  private final Undertaking elsewhere = Undertaking.of("summary-penalty", OVER, Set.of("leads"));
  private final Petition matter = new Petition("2026-12-04T02:00:00Z");

  @DisplayName("可以的可用；不得的写明理由和条文，办理时同样退回；不适用于本类事项的不列")
  @Test void theButtonAndTheRefusalAreOne() {
    var seen = seenBy(Yuhang.INSPECTOR);

    assertEquals(Set.of("interview", "order"), seen.keySet());
    assertNull(seen.get("interview").reason());
    assertDoesNotThrow(() -> open.demand(matter, Yuhang.INSPECTOR));
    assertEquals("procedure.concluded " + OVER, said(seen.get("order")));
    refused("procedure.concluded", OVER, () -> barred.demand(matter, Yuhang.INSPECTOR));
  }

  @DisplayName("应当回避的，任何一项都不得，先于其他理由")
  @Test void whoStaysAwayUndertakesNothing() {
    Away.from(matter, Yuhang.INSPECTOR.user());

    seenBy(Yuhang.INSPECTOR).values().forEach(one -> assertEquals("procedure.stays-away SAMR-PROC@2022:4", said(one)));
    for (var one : List.of(open, barred)) {
      refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> one.demand(matter, Yuhang.INSPECTOR));
      assertEquals(one == open, one.check(matter, Yuhang.COLLEAGUE.user()) instanceof Verdict.Allowed);
    }
  }

  @DisplayName("不是办案人员的、其他机关的，与步骤的按钮一样说明由谁办理")
  @Test void othersAreToldWhoseItIs() {
    assertEquals("identity.role " + OVER, said(seenBy(Yuhang.LEADER).get("interview")));
    assertEquals("identity.other-bureau " + OVER, said(seenBy(Yuhang.FROM_HANGZHOU).get("order")));
  }

  private Map<String, ActionView> seenBy(Officer reader) {
    return new Undertakings(List.of(open, barred, elsewhere)).of(matter, reader).stream().collect(Collectors.toMap(ActionView::name, one -> one));
  }

  private static String said(ActionView action) {
    return action.reason() + " " + action.basis();
  }
}
