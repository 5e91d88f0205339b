package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Stale;
import org.mingcha.procedure.Permission;

/** Who may take a step on a lead by office; the button and the request are answered alike. */
@DisplayName("谁可以办：先看部门，再看职责，再看法条")
class LeadPermissionTest {

  @DisplayName("每一步只由规定的职责办理；主要负责人可以代行部门负责人的审批")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({
      "REGISTERED, start-verification, inspector", "VERIFYING, verify, inspector", "VERIFYING, propose-filing, inspector",
      "FILING_PROPOSED, endorse-filing, unit-head", "FILING_PROPOSED, approve-filing, leader principal",
      "FILING_PROPOSED, return-filing, leader principal", "FILING_PROPOSED, decline-filing, leader principal",
      "VERIFYING, propose-not-filing, inspector", "NOT_FILING_PROPOSED, endorse-not-filing, unit-head",
      "NOT_FILING_PROPOSED, approve-not-filing, leader principal", "NOT_FILING_PROPOSED, return-not-filing, leader principal",
      "REGISTERED, extend-verification, leader principal", "VERIFYING, extend-verification, leader principal",
      "REGISTERED, merge, inspector", "VERIFYING, merge, inspector"})
  void byOffice(LeadStage stage, String step, String roles) {
    var lead = SomeLead.standingAt(stage);
    for (var duty : Duty.values()) {
      var reader = new Officer("yuhang.x", "某", Yuhang.BUREAU, Duty.ofRoles(Set.of(duty.role())));
      if (List.of(roles.split(" ")).contains(duty.role())) {
        assertDoesNotThrow(() -> demand(lead, step, 0, reader), duty.role());
      } else {
        var refused = assertThrows(NotPermitted.class, () -> demand(lead, step, 0, reader), duty.role());
        assertEquals("identity.role", refused.code());
        assertEquals(Map.of("role", roles.split(" ")[0]), refused.facts());
        assertEquals("identity.role", reason(lead, step, reader));
      }
    }
  }

  @DisplayName("别的部门的线索，上级也不得办理")
  @Test void anotherBureausLead() {
    var lead = SomeLead.registered();
    var refused = assertThrows(NotPermitted.class, () -> demand(lead, "start-verification", 0, Yuhang.FROM_HANGZHOU));
    assertEquals("identity.other-bureau", refused.code());
    assertEquals(Map.of("bureau", "330110"), refused.facts());
    assertEquals("identity.other-bureau", reason(lead, "start-verification", Yuhang.FROM_HANGZHOU));
  }

  @DisplayName("以旧版本办理的，告知期间谁做了什么")
  @Test void anOldVersion() {
    var stale = assertThrows(Stale.class, () -> demand(SomeLead.verifying(), "verify", 1, Yuhang.INSPECTOR));
    assertEquals(Map.of("stage", "VERIFYING", "action", "start-verification", "user", "yuhang.inspector1", "name", "inspector1",
        "at", SomeLead.now()), stale.facts());
    var untouched = assertThrows(Stale.class, () -> demand(SomeLead.registered(), "verify", 1, Yuhang.INSPECTOR));
    assertEquals(Map.of("stage", "REGISTERED", "at", SomeLead.now()), untouched.facts());
  }

  @DisplayName("先后次序：部门、版本、步骤、阶段、职责")
  @Test void whatIsAskedFirst() {
    var lead = SomeLead.registered();
    assertThrows(NotPermitted.class, () -> demand(lead, "close", 1, Yuhang.FROM_HANGZHOU));
    assertThrows(Stale.class, () -> demand(lead, "close", 1, Yuhang.LEADER));
    assertThrows(NotFound.class, () -> demand(lead, "close", 0, Yuhang.LEADER));
    assertThrows(Conflict.class, () -> demand(lead, "verify", 0, Yuhang.LEADER));
    assertThrows(NotPermitted.class, () -> demand(lead, "start-verification", 0, Yuhang.LEADER));
  }

  @DisplayName("页面列出本阶段的每一步，连同必填内容和依据")
  @Test void theButtons() {
    var actions = SomeLead.proposed().seenBy(Yuhang.UNIT_HEAD).actions();
    assertEquals(List.of("endorse-filing", "approve-filing", "return-filing", "decline-filing"), actions.stream().map(a -> a.name()).toList());
    assertEquals(List.of(true, false, false, false), actions.stream().map(a -> a.allowed()).toList());
    assertEquals(List.of("handlers", "opinion"), actions.get(0).requires());
    assertEquals("SAMR-PROC@2022:20 leader", actions.get(3).basis() + " " + actions.get(3).role());
  }

  private static void demand(SomeLead lead, String step, int version, Officer officer) {
    Permission.demand(lead.lead(), step, version, officer);
  }

  private static String reason(SomeLead lead, String step, Officer reader) {
    return lead.seenBy(reader).actions().stream().filter(a -> a.name().equals(step)).findFirst().orElseThrow().reason();
  }
}
