package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.Away;

/** What held when the handlers were designated must hold when the leader files. */
@DisplayName("立案当日：指定的办案人员仍须持有有效执法证")
class FilingDayTest {

  @DisplayName("指定之后、批准之前执法证过期的，不得立案（程序规定第19条）")
  @Test void certificatesOfTheDayOfFiling() {
    var lead = SomeLead.endorsed().lead();
    var register = List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certifiedUntil("yuhang.inspector2", "2026-12-04"));

    assertDoesNotThrow(() -> lead.demandAble(register, SomeLead.TODAY));
    refused("lead.two-certified-handlers", "SAMR-PROC@2022:19", () -> lead.demandAble(register, SomeLead.TODAY.plusDays(1)));
  }

  @DisplayName("决定回避的人员不得拟派、不得指定；指定之后决定回避的，换人之前不得立案（处罚法第43条）")
  @Test void nobodyWhoStaysAway() {
    var register = List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certified(Yuhang.COLLEAGUE));
    var verified = SomeLead.verified();
    var proposed = SomeLead.proposed();
    var endorsed = SomeLead.endorsed();
    for (var lead : List.of(verified, proposed, endorsed)) {
      Away.from(lead.lead(), "yuhang.inspector2");
    }

    refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> verified.proposes(Yuhang.INSPECTOR, SomeLead.ALL_FOUR, register));
    refused("procedure.stays-away", "SAMR-PROC@2022:4",
        () -> proposed.designates(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certified(Yuhang.COLLEAGUE)));
    refused("procedure.stays-away", "SAMR-PROC@2022:4", () -> endorsed.lead().demandAble(register, SomeLead.TODAY));
    assertDoesNotThrow(() -> proposed.designates(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certifiedUntil("丙", "2029-12-31")));
  }
}
