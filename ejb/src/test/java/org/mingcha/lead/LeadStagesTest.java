package org.mingcha.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotFound;
import org.mingcha.procedure.Move;
import org.mingcha.procedure.view.StageView;

/** Which steps a lead knows where it stands, where each leads, and whose turn it is then. */
@DisplayName("线索的阶段与步骤（程序规定第18至20条）")
class LeadStagesTest {

  @DisplayName("每一步的依据、承办职责和必填内容")
  @ParameterizedTest(name = "{0}：{1}，{2}，{3}")
  @CsvSource({
      "start-verification, INSPECTOR, SAMR-PROC@2022:18, ''", "verify, INSPECTOR, SAMR-PROC@2022:18, findings",
      "propose-filing, INSPECTOR, SAMR-PROC@2022:19, conditions jurisdictionReason handlers reason",
      "endorse-filing, UNIT_HEAD, SAMR-PROC@2022:19, handlers opinion", "approve-filing, LEADER, SAMR-PROC@2022:19, opinion",
      "return-filing, LEADER, SAMR-PROC@2022:19, opinion", "decline-filing, LEADER, SAMR-PROC@2022:20, ground opinion",
      "propose-not-filing, INSPECTOR, SAMR-PROC@2022:20, ground reason", "endorse-not-filing, UNIT_HEAD, SAMR-PROC@2022:20, opinion",
      "approve-not-filing, LEADER, SAMR-PROC@2022:20, opinion", "return-not-filing, LEADER, SAMR-PROC@2022:20, opinion",
      "extend-verification, LEADER, SAMR-PROC@2022:18, reason", "merge, INSPECTOR, SAMR-PROC@2022:18, into reason"})
  void terms(String name, String duty, String basis, String fields) {
    var move = moves().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    assertEquals(duty + " " + basis + " " + fields, move.duty() + " " + move.basis() + " " + String.join(" ", move.requires()));
  }

  @DisplayName("哪个阶段可以做哪几步；其余的一律 409，并告知现在的阶段")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
      "REGISTERED, start-verification extend-verification merge transfer",
      "VERIFYING, propose-filing verify propose-not-filing extend-verification merge transfer",
      "FILING_PROPOSED, endorse-filing approve-filing return-filing decline-filing",
      "NOT_FILING_PROPOSED, endorse-not-filing approve-not-filing return-not-filing", "FILED, ''", "NOT_FILED, ''", "MERGED, ''"})
  void stepsOfAStage(LeadStage stage, String steps) {
    var lead = SomeLead.standingAt(stage).lead();
    var here = new ArrayList<String>();
    for (var move : moves()) {
      try {
        if (lead.requireMove(move.name()).equals(move)) {
          here.add(move.name());
        }
      } catch (Conflict elsewhere) {
        assertEquals("procedure.other-stage", elsewhere.code());
        assertEquals(stage.name(), elsewhere.facts().get("stage"));
        assertThrows(Conflict.class, () -> lead.decided(move.name(), Yuhang.LEADER.acting(move.duty()), "", SomeLead.now()));
      }
    }
    assertEquals(steps, String.join(" ", here));
    assertThrows(NotFound.class, () -> lead.requireMove("close"));
  }

  @DisplayName("走了这一步，到哪个阶段，轮到谁，下一步是什么")
  @ParameterizedTest(name = "{0} → {1}，轮到 {2}：{3}")
  @CsvSource({
      "'', REGISTERED, INSPECTOR, start-verification", "start-verification, VERIFYING, INSPECTOR, verify",
      "verify, VERIFYING, INSPECTOR, propose-filing", "propose-filing, FILING_PROPOSED, UNIT_HEAD, endorse-filing",
      "endorse-filing, FILING_PROPOSED, LEADER, approve-filing", "approve-filing, FILED, , ",
      "return-filing, VERIFYING, INSPECTOR, propose-filing", "decline-filing, NOT_FILED, , ",
      "propose-not-filing, NOT_FILING_PROPOSED, UNIT_HEAD, endorse-not-filing",
      "endorse-not-filing, NOT_FILING_PROPOSED, LEADER, approve-not-filing", "approve-not-filing, NOT_FILED, , ",
      "return-not-filing, VERIFYING, INSPECTOR, propose-filing", "merge, MERGED, , ", "extend-verification, VERIFYING, INSPECTOR, verify"})
  void whereItLeads(String step, LeadStage stage, String awaits, String next) {
    var lead = after(step);
    var seen = lead.seenBy(Yuhang.INSPECTOR);

    assertEquals(stage, lead.stage());
    assertEquals(awaits, seen.awaits());
    assertEquals(next, seen.nextMove());
    assertEquals(awaits == null ? SomeLead.now() : null, seen.closedAt());
  }

  @DisplayName("退回后重新拟立案的，原来的指定失效，须重新指定（程序规定第19条）")
  @Test void aNewProposalIsEndorsedAnew() {
    var again = after("return-filing").then("propose-filing", Yuhang.COLLEAGUE);

    assertNull(again.lead().facts().endorser());
    assertEquals("endorse-filing", again.seenBy(Yuhang.UNIT_HEAD).nextMove());
    refused("lead.handlers-not-designated", "SAMR-PROC@2022:19", () -> again.then("approve-filing", Yuhang.LEADER));
    assertEquals(LeadStage.FILED, again.then("endorse-filing", Yuhang.UNIT_HEAD).then("approve-filing", Yuhang.LEADER).stage());
  }

  @DisplayName("每一步留痕：从哪里到哪里、谁、什么时候、依据哪一条、什么意见")
  @Test void everyStepIsOnRecord() {
    var steps = SomeLead.standingAt(LeadStage.NOT_FILED).seenBy(Yuhang.LEADER).steps();
    var last = steps.get(4);

    assertEquals(List.of("start-verification", "verify", "propose-filing", "endorse-filing", "decline-filing"),
        steps.stream().map(step -> step.move()).toList());
    assertEquals("FILING_PROPOSED NOT_FILED SAMR-PROC@2022:20 yuhang.leader leader 不予立案",
        String.join(" ", last.from(), last.to(), last.basis(), last.user(), last.role(), last.note()));
    assertEquals(SomeLead.now(), last.at());
  }

  @DisplayName("立案走通常的路；不予立案画在路旁")
  @Test void theDiagram() {
    assertEquals("REGISTERED-PAST VERIFYING-HERE FILING_PROPOSED-NEXT FILED-AHEAD", path(LeadStage.VERIFYING));
    assertEquals("REGISTERED-PAST VERIFYING-PAST FILING_PROPOSED-PAST FILED-HERE", path(LeadStage.FILED));
    assertEquals("REGISTERED-PAST VERIFYING-PAST FILING_PROPOSED-PAST NOT_FILED-HERE", path(LeadStage.NOT_FILED));
  }

  private static SomeLead after(String step) {
    return switch (step) {
      case "start-verification" -> SomeLead.verifying();
      case "verify" -> SomeLead.verified();
      case "propose-filing" -> SomeLead.proposed();
      case "endorse-filing" -> SomeLead.endorsed();
      case "propose-not-filing" -> SomeLead.standingAt(LeadStage.NOT_FILING_PROPOSED);
      case "endorse-not-filing" -> SomeLead.standingAt(LeadStage.NOT_FILING_PROPOSED).then(step, Yuhang.UNIT_HEAD);
      case "approve-not-filing", "return-not-filing" -> after("endorse-not-filing").then(step, Yuhang.LEADER);
      case "merge" -> SomeLead.standingAt(LeadStage.MERGED);
      case "extend-verification" -> SomeLead.verifying().then(step, Yuhang.LEADER);
      case "" -> SomeLead.registered();
      default -> SomeLead.endorsed().then(step, Yuhang.LEADER);
    };
  }

  private static String path(LeadStage stage) {
    var words = SomeLead.standingAt(stage).seenBy(Yuhang.LEADER).path().stream().map(LeadStagesTest::word).toList();
    return String.join(" ", words);
  }

  private static String word(StageView stage) {
    return stage.name() + "-" + stage.state();
  }

  private static List<Move<LeadStage, Lead>> moves() {
    return LeadProcedure.EDITION_2022.moves();
  }
}
