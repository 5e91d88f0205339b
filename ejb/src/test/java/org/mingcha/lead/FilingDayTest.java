package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.identity.Yuhang;

/** What held when the handlers were designated must hold when the leader files. */
@DisplayName("立案当日：指定的办案人员仍须持有有效执法证")
class FilingDayTest {

  @DisplayName("指定之后、批准之前执法证过期的，不得立案（程序规定第19条）")
  @Test void certificatesOfTheDayOfFiling() {
    var lead = SomeLead.endorsed().lead();
    var register = List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certifiedUntil("yuhang.inspector2", "2026-12-04"));

    assertDoesNotThrow(() -> lead.demandCertified(register, SomeLead.TODAY));
    refused("lead.two-certified-handlers", "SAMR-PROC@2022:19", () -> lead.demandCertified(register, SomeLead.TODAY.plusDays(1)));
  }
}
