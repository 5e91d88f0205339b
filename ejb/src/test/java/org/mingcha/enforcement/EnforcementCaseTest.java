package org.mingcha.enforcement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.kernel.Refusals.refused;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.calendar.China;
import org.mingcha.execution.Archive;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Permission;

/** A case from its filing to the end of the investigation: who may do what, and where it leads. */
@DisplayName("行政处罚案件：立案、调查、中止、恢复、终止（程序规定第19、21、46、47条）")
class EnforcementCaseTest {

  @DisplayName("立案：案由、当事人、指定的办案人员随线索转入")
  @Test void openedFromAFiledLead() {
    var aCase = SomeCase.filed().aCase();
    var seen = SomeCase.filed().seenBy(Yuhang.INSPECTOR);

    assertEquals("余市监线〔2026〕1号", aCase.leadNo());
    assertEquals(SomeCase.EVENT.title(), aCase.title());
    assertEquals(SomeCase.EVENT.parties(), aCase.parties());
    assertEquals(SomeCase.EVENT.handlers(), aCase.handlers());
    assertEquals(SomeCase.FILED_AT, seen.openedAt());
    assertEquals("penalty-cases/余市监案〔2026〕1号 330110 ordinary@2022-09-29", seen.ref() + " " + seen.bureau() + " " + seen.edition());
  }

  @DisplayName("每一步的依据、承办职责和必填内容")
  @ParameterizedTest(name = "{0}：{1}，{2}，{3}")
  @CsvSource({
      "investigate, INSPECTOR, SAMR-PROC@2022:21, ''", "suspend, LEADER, SAMR-PROC@2022:46, documentNo reason",
      "resume, LEADER, SAMR-PROC@2022:46, reason", "terminate, LEADER, SAMR-PROC@2022:47, reason"})
  void terms(String name, String duty, String basis, String fields) {
    var move = OrdinaryProcedure.EDITION_2022.moves().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    assertEquals(duty + " " + basis + " " + fields, move.duty() + " " + move.basis() + " " + String.join(" ", move.requires()));
  }

  @DisplayName("哪个阶段可以做哪几步；其余的一律 409")
  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({"FILED, investigate",
      "INVESTIGATING, close-investigation decline-police-transfer extend extend-by-panel record-act-facts report-crime submit-review suspend"
          + " terminate transfer transfer-to-police",
      "SUSPENDED, resume",
      "UNDER_REVIEW, approve-penalty decide-no-penalty decline-police-transfer extend extend-by-panel extend-review notify-penalty propose-penalty"
          + " record-act-facts reopen-investigation report-crime return-penalty review submit-legal-review submit-review transfer transfer-to-police",
      "NOTICE_SERVED, answer-statement decide decide-no-penalty decline-police-transfer deliberate extend extend-by-panel extend-review"
          + " propose-penalty record-act-facts record-statement record-waiver report-crime request-hearing review submit-decision submit-legal-review"
          + " submit-review transfer transfer-to-police",
      "HEARING, conclude-hearing end-hearing hold-hearing reschedule-hearing schedule-hearing",
      "DECIDED, record-publicity record-service",
      "SERVED, annul close close-otherwise decide-anew dun grant-deferral record-payment record-publicity record-remedy record-remedy-end",
      "ENFORCING, annul apply-enforcement close close-otherwise decide-anew grant-deferral record-payment record-publicity record-remedy"
          + " record-remedy-end record-ruling",
      "CLOSED, annul archive decide-anew record-publicity record-remedy record-remedy-end", "ARCHIVED, annul record-publicity record-remedy", "TERMINATED, close", "TRANSFERRED, close hand-to-police"})
  void stepsOfAStage(Stage stage, String steps) {
    var here = new TreeSet<String>();
    var aCase = SomeCase.standingAt(stage).aCase();
    for (var move : OrdinaryProcedure.EDITION_2022.moves()) {
      try {
        aCase.requireMove(move.name());
        here.add(move.name());
      } catch (Conflict elsewhere) {
        assertEquals("procedure.other-stage " + stage, elsewhere.code() + " " + elsewhere.facts().get("stage"));
      }
    }
    assertEquals(steps, String.join(" ", here));
  }

  @DisplayName("到哪个阶段，在谁手里，等哪一步：不等例外的步骤；陈述申辩期内在办案人员手里")
  @ParameterizedTest(name = "{0}：{1}，{2}")
  @CsvSource({"FILED, INSPECTOR, investigate", "INVESTIGATING, INSPECTOR, close-investigation", "SUSPENDED, LEADER, resume",
      "UNDER_REVIEW, LEGAL_REVIEWER, review", "NOTICE_SERVED, INSPECTOR, ", "HEARING, LEGAL_REVIEWER, schedule-hearing",
      "DECIDED, INSPECTOR, record-service", "SERVED, INSPECTOR, ", "ENFORCING, INSPECTOR, ", "CLOSED, INSPECTOR, archive",
      "ARCHIVED, , ", "TERMINATED, LEADER, close", "TRANSFERRED, LEADER, close"})
  void whoseTurn(Stage stage, String awaits, String next) {
    var aCase = SomeCase.standingAt(stage);
    var seen = aCase.seenBy(Yuhang.INSPECTOR);
    assertEquals(stage, aCase.stage());
    assertEquals(awaits, seen.awaits());
    assertEquals(next, seen.nextMove());
    assertEquals(stage == Stage.ARCHIVED, seen.closedAt() != null);
  }

  @DisplayName("归档以后提起复议、撤销决定的，回到已结案重新办理，案卷取出，可以再次归档，前后两次都留存；只记公示的仍在档")
  @ParameterizedTest(name = "{0}：{1}，{2} 未结束，曾经归档 {3}")
  @CsvSource({"record-remedy, CLOSED, true, 1", "annul, CLOSED, true, 1", "record-publicity, ARCHIVED, false, 0"})
  void outOfTheArchive(String step, Stage stage, boolean open, int earlier) {
    var some = SomeCase.standingAt(Stage.CLOSED);
    archived(some, "卷1");
    var archivedAt = some.seenBy(Yuhang.INSPECTOR).closedAt();
    some.on("2027-03-01").then(step, step.equals("annul") ? Yuhang.LEADER : Yuhang.INSPECTOR);

    assertEquals(stage + " " + open, some.stage() + " " + (some.seenBy(Yuhang.INSPECTOR).closedAt() == null));
    assertEquals(earlier, some.aCase().execution().earlierArchives().size());
    assertEquals(open, some.aCase().execution().archive() == null);
    if (open) {
      some.aCase().demandOpen();
      archived(some.on("2027-03-02"), "卷2");
      var before = some.aCase().execution().earlierArchives().get(0);
      assertEquals("卷1 2027-03-01 " + step + " 卷2", before.volumeNo() + " " + before.takenOutOn() + " " + before.takenOutFor() + " "
          + some.aCase().execution().archive().volumeNo());
      assertTrue(some.seenBy(Yuhang.INSPECTOR).closedAt().isAfter(archivedAt));
    } else {
      assertEquals(archivedAt, some.seenBy(Yuhang.INSPECTOR).closedAt());
    }
    some.aCase().demandNotOver();
    assertThrows(Conflict.class, some.aCase()::demandOpen);
  }

  private static void archived(SomeCase some, String volumeNo) {
    some.aCase().step("archive", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), some.today().atTime(10, 0).atZone(China.ZONE).toInstant(), volumeNo,
        () -> some.aCase().execution().archive(new Archive(volumeNo, Archive.Retention.YEARS_10, some.today(), null)));
  }

  @DisplayName("恢复调查，回到调查；可以再次中止")
  @Test void suspendedAndResumed() {
    var aCase = SomeCase.standingAt(Stage.SUSPENDED).then("resume", Yuhang.LEADER);
    assertEquals(Stage.INVESTIGATING, aCase.stage());
    assertEquals(Stage.SUSPENDED, aCase.then("suspend", Yuhang.LEADER).stage());
    assertEquals(List.of("investigate", "suspend", "resume", "suspend"), aCase.seenBy(Yuhang.LEADER).steps().stream().map(s -> s.move()).toList());
  }

  @DisplayName("只由指定的办案人员调查（第19条）")
  @Test void onlyHandlersInvestigate() {
    var aCase = SomeCase.filed();
    var stranger = Yuhang.officer("inspector3", Duty.INSPECTOR);
    var refused = refused("enforcement.not-a-handler", "SAMR-PROC@2022:19", () -> aCase.then("investigate", stranger));

    assertEquals(Map.of("user", "yuhang.inspector3"), refused.facts());
    assertEquals("enforcement.not-a-handler", aCase.seenBy(stranger).actions().get(0).reason());
    assertTrue(aCase.seenBy(Yuhang.COLLEAGUE).actions().get(0).allowed());
    assertEquals(Stage.INVESTIGATING, aCase.then("investigate", Yuhang.COLLEAGUE).stage());
  }

  @DisplayName("办案人员不得审批自己承办的案件（第46、47条）")
  @ParameterizedTest(name = "{0} 时 {1}")
  @CsvSource({"INVESTIGATING, suspend", "INVESTIGATING, terminate", "SUSPENDED, resume"})
  void nobodyDecidesOnTheirOwnCase(Stage stage, String step) {
    var both = Yuhang.officer("inspector1", Duty.INSPECTOR, Duty.LEADER);
    var aCase = SomeCase.standingAt(stage);
    refused("enforcement.decider-handles", "APL@2021:57", () -> aCase.then(step, both));

    assertEquals(stage, aCase.stage());
    var button = aCase.seenBy(both).actions().stream().filter(a -> a.name().equals(step)).findFirst().orElseThrow();
    assertFalse(button.allowed());
    assertEquals("enforcement.decider-handles", button.reason());
  }

  @DisplayName("调查由办案人员，中止、恢复、终止由部门负责人（主要负责人可以代行）")
  @ParameterizedTest(name = "{0} {1}：{2}")
  @CsvSource({"FILED, investigate, inspector", "INVESTIGATING, suspend, leader principal", "INVESTIGATING, terminate, leader principal",
      "SUSPENDED, resume, leader principal"})
  void byOffice(Stage stage, String step, String roles) {
    var aCase = SomeCase.standingAt(stage).aCase();
    for (var duty : Duty.values()) {
      var reader = new Officer("yuhang.x", "某", Yuhang.BUREAU, Duty.ofRoles(Set.of(duty.role())));
      if (List.of(roles.split(" ")).contains(duty.role())) {
        assertDoesNotThrow(() -> Permission.demand(aCase, step, 0, reader), duty.role());
      } else {
        assertEquals("identity.role", assertThrows(NotPermitted.class, () -> Permission.demand(aCase, step, 0, reader)).code());
      }
    }
    assertEquals("identity.other-bureau",
        assertThrows(NotPermitted.class, () -> Permission.demand(aCase, step, 0, Yuhang.FROM_HANGZHOU)).code());
  }
}
