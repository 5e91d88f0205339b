package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.procedure.InvolvedParty;

/** Extending the time for verification, taking a lead up, merging two. Today is the fourth of December. */
@DisplayName("核查期限的延长，线索的认领与并案（程序规定第18条）")
class VerificationTimeTest {

  @DisplayName("期限未满、未延长过的，部门负责人可以延长；延长过的、期满的不得延长")
  @ParameterizedTest(name = "{0} 届满，延长过：{1} → {2}")
  @CsvSource({
      "2026-12-24, false, ", "2026-12-04, false, ", "2026-12-03, false, lead.verification-expired",
      "2026-12-24, true, lead.already-extended"})
  void extension(String dueOn, boolean extended, String refusal) {
    var lead = SomeLead.verifying().dueOn(dueOn, extended);
    var button = lead.seenBy(Yuhang.LEADER).actions().stream().filter(a -> a.name().equals("extend-verification")).findFirst().orElseThrow();

    assertEquals(refusal, button.reason());
    if (refusal == null) {
      assertEquals(LeadStage.VERIFYING, lead.then("extend-verification", Yuhang.LEADER).stage());
    } else {
      refused(refusal, "SAMR-PROC@2022:18", () -> lead.then("extend-verification", Yuhang.LEADER));
    }
  }

  @DisplayName("自己承办的线索，不得自己批准延长（第19条）")
  @Test void handlersDoNotExtend() {
    var handlerAndLeader = Yuhang.officer("inspector1", Duty.INSPECTOR, Duty.LEADER);
    refused("lead.approver-handles", "SAMR-PROC@2022:19", () -> SomeLead.verifying().then("extend-verification", handlerAndLeader));
  }

  @DisplayName("没有人承办的线索，由开始核查的人承办；有人承办的不变")
  @Test void whoStartsHandles() {
    assertEquals(List.of(), SomeLead.unclaimed().handlers());
    assertEquals(List.of("yuhang.inspector2"), SomeLead.unclaimed().then("start-verification", Yuhang.COLLEAGUE).handlers());
    assertEquals(List.of("yuhang.inspector1"), SomeLead.registered().then("start-verification", Yuhang.COLLEAGUE).handlers());
  }

  @DisplayName("并案：保留的线索以最早收到材料之日为准，当事人合并而不重复")
  @ParameterizedTest(name = "保留的线索 {0} 收到 → {1}")
  @CsvSource({"2026-12-04, 2026-12-03", "2026-12-03, 2026-12-03", "2026-12-01, 2026-12-01"})
  void mergedLeads(String received, String from) {
    var lead = SomeLead.registered().lead();
    var survivor = SomeLead.another(received, "甲商行").lead();

    lead.mergeInto(survivor, "同一经营者", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), SomeLead.now());

    assertEquals(from, survivor.receivedOn().toString());
    assertEquals(List.of("甲商行", "某某电器商行"), survivor.parties().stream().map(InvolvedParty::name).toList());
    assertEquals("MERGED", lead.stage());

    // and a third lead of the same party adds nobody
    SomeLead.registered().lead().mergeInto(survivor, "同一经营者", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), SomeLead.now());
    assertEquals(2, survivor.parties().size());
  }

  @DisplayName("已经提出立案、不予立案意见的，和已经办结的，不得再并入线索")
  @ParameterizedTest
  @CsvSource({"REGISTERED, true", "VERIFYING, true", "FILING_PROPOSED, false", "NOT_FILING_PROPOSED, false", "FILED, false", "MERGED, false"})
  void whichLeadsTakeOthers(LeadStage stage, boolean takes) {
    assertEquals(takes, SomeLead.standingAt(stage).lead().takesLeads());
  }

  @DisplayName("并案不是通常的下一步")
  @Test void mergingIsNobodysTurn() {
    assertTrue(SomeLead.registered().seenBy(Yuhang.INSPECTOR).nextMove().equals("start-verification"));
  }
}
