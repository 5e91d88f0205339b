package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.identity.Duty;

/**
 * One person is not handler and approver of one matter. That each of these guards does refuse a handler, {@link GuardMutationTest} shows by an
 * example for every step that states it.
 */
@DisplayName("承办与审批分离：负责人的每一步都拒绝承办人（处罚法第57条）")
class SeparationOfDutiesTest {

  /** Guards that refuse whoever handles the matter or once did. */
  private static final Set<String> REFUSE_HANDLERS = Set.of("ApproverIsNotHandler", "DeciderIsNotHandler", "SignerDidNotHandle",
      "SignerDoesNotHandle", "SignerDidNotDraft", "ApproverIsNotInterviewer", "PublisherDidNotSample", "DeciderDidNotSample");

  /** Procedures in which nobody is penalised and that have a proposer in place of handlers, by the guard that parts him or her from the signer. */
  private static final Map<String, String> PROPOSER_ONLY = Map.of(
      "spot-check-plan", "SignerDidNotPropose", // a plan of the bureau, of which no party is the subject
      "quality-notice", "SignerDidNotPropose", // a letter: what it tells was decided on in its lead or case
      "lead-transfer", "SignerDidNotPropose"); // the same

  @DisplayName("负责人、主要负责人的步骤")
  @ParameterizedTest
  @MethodSource("declared")
  void everyStepOfALeader(Procedure<?, ?> procedure) {
    var guards = PROPOSER_ONLY.containsKey(procedure.name()) ? Set.of(PROPOSER_ONLY.get(procedure.name())) : REFUSE_HANDLERS;
    assertEquals(List.of(), procedure.moves().stream().filter(move -> move.duty() == Duty.LEADER || move.duty() == Duty.PRINCIPAL)
        .filter(move -> move.guards().stream().noneMatch(guard -> guards.contains(guard.getClass().getSimpleName())))
        .map(move -> move.from() + "/" + move.name()).toList(), procedure.edition());
  }

  @DisplayName("办案机构负责人办结的步骤也不由承办人自己办")
  @ParameterizedTest
  @MethodSource("declared")
  void whoeverClosesDidNotHandle(Procedure<?, ?> procedure) {
    assertEquals(List.of(), procedure.moves().stream().filter(move -> move.duty() == Duty.UNIT_HEAD && move.name().equals("close"))
        .filter(move -> move.guards().stream().noneMatch(guard -> REFUSE_HANDLERS.contains(guard.getClass().getSimpleName())))
        .map(move -> move.from() + "/" + move.name()).toList(), procedure.edition());
  }

  @DisplayName("写明的条件、写明的例外都还在")
  @Test void nothingIsNamedInVain() throws Exception {
    var guards = new TreeSet<String>();
    var names = new TreeSet<String>();
    ProceduresTest.declared().forEach(found -> {
      names.add(found.getPayload().name());
      found.getPayload().moves().forEach(move -> move.guards().forEach(guard -> guards.add(guard.getClass().getSimpleName())));
    });
    assertEquals(true, guards.containsAll(REFUSE_HANDLERS), guards.toString());
    assertEquals(true, names.containsAll(PROPOSER_ONLY.keySet()), names.toString());
  }

  static List<?> declared() throws Exception {
    return ProceduresTest.declared().toList();
  }
}
