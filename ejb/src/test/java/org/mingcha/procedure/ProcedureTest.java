package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingcha.procedure.ProcedureTest.Door.AJAR;
import static org.mingcha.procedure.ProcedureTest.Door.OPEN;
import static org.mingcha.procedure.ProcedureTest.Door.SHUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.procedure.Procedure.Builder;

/** A statement of a procedure that does not hold together stops the start, and a sound one says what was stated. */
@DisplayName("程序的表述")
class ProcedureTest {

  enum Door { SHUT, AJAR, OPEN }

  enum Corridor { A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S }

  private static final String BASIS = "SAMR-PROC@2022:18";
  private static final Occasion TODAY = Occasion.forAnyone(LocalDate.of(2026, 12, 4));

  @DisplayName("说得通的：步骤、必填内容、条件、例外、在谁手里，照写照读")
  @Test void aSoundStatement() {
    var door = stated(b -> b.endsAt(OPEN).inHandOf(Duty.LIAISON, AJAR).move("unlock", SHUT, AJAR, Duty.INSPECTOR, BASIS, m -> {})
        .move("push", AJAR, OPEN, Duty.LEADER, "SAMR-PROC@2022:20", m -> m.requires("why", "how").requires("when").exceptional().orByWhomItNames()));
    var push = door.find(AJAR, "push").orElseThrow();

    assertEquals("door@2022-09-29", door.edition());
    assertEquals(List.of("why", "how", "when"), push.requires());
    assertTrue(push.exceptional() && push.named());
    assertFalse(door.find(SHUT, "unlock").orElseThrow().exceptional() || door.find(SHUT, "unlock").orElseThrow().named());
    assertTrue(door.find(SHUT, "push").isEmpty());
    assertTrue(door.knows("push") && !door.knows("pull"));
    assertEquals(Duty.LIAISON, door.inHandOf("AJAR"));
    assertEquals(null, door.inHandOf("SHUT"));
    assertThrows(IllegalArgumentException.class, () -> door.stage("GONE"));
  }

  @DisplayName("说不通的，系统不得启动")
  @Test void unsoundStatements() {
    unsound("OPEN is unreachable", b -> move(move(b.endsAt(AJAR, OPEN), "unlock", SHUT, AJAR), "again", SHUT, AJAR));
    unsound("AJAR has no way out", b -> move(move(b.endsAt(OPEN), "unlock", SHUT, AJAR), "open", SHUT, OPEN));
    unsound("AJAR has no way out", b -> move(move(move(b.endsAt(OPEN), "unlock", SHUT, AJAR), "open", SHUT, OPEN), "stay", AJAR, AJAR));
    unsound("OPEN is an end with a way out", b -> move(move(move(b.endsAt(OPEN), "unlock", SHUT, AJAR), "push", AJAR, OPEN), "close", OPEN, SHUT));
    unsound("two moves of one name at one stage", b -> move(move(move(b.endsAt(OPEN), "unlock", SHUT, AJAR), "unlock", SHUT, AJAR), "push", AJAR, OPEN));
    assertEquals("corridor@2022-09-29: more than 18 stages", assertThrows(IllegalStateException.class,
        () -> Procedure.<Corridor, String>named("corridor", LocalDate.of(2022, 9, 29), Corridor.A).endsAt(Corridor.S).build()).getMessage());
    assertThrows(IllegalArgumentException.class, () -> b().move("push", SHUT, OPEN, Duty.LEADER, "第18条", m -> {}));
  }

  @DisplayName("终点只能以写明重新办理的步骤离开；没有办结的，谈不上重新办理")
  @Test void anEndIsLeftBySayingSo() {
    var door = stated(b -> move(move(b.endsAt(OPEN), "unlock", SHUT, AJAR), "push", AJAR, OPEN)
        .move("close", OPEN, AJAR, Duty.INSPECTOR, BASIS, MoveTerms::reopens).move("paint", OPEN, OPEN, Duty.INSPECTOR, BASIS, m -> {}));
    assertTrue(door.endsAt(OPEN) && door.find(OPEN, "close").orElseThrow().reopens());
    assertFalse(door.find(OPEN, "paint").orElseThrow().reopens());

    unsound("push reopens nothing at AJAR", b -> move(b.endsAt(OPEN), "unlock", SHUT, AJAR).move("push", AJAR, OPEN, Duty.INSPECTOR, BASIS, MoveTerms::reopens));
    unsound("paint reopens nothing at OPEN", b -> move(move(b.endsAt(OPEN), "unlock", SHUT, AJAR), "push", AJAR, OPEN)
        .move("paint", OPEN, OPEN, Duty.INSPECTOR, BASIS, MoveTerms::reopens));
    unsound("close reopens nothing at OPEN", b -> move(move(b.endsAt(OPEN, AJAR), "unlock", SHUT, AJAR), "kick", SHUT, OPEN)
        .move("close", OPEN, AJAR, Duty.INSPECTOR, BASIS, MoveTerms::reopens));
  }

  @DisplayName("几个条件都不满足的，答复第一个；都满足才准许")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"'', allowed", "a, door.a", "b, door.b", "a b, door.a", "b a, door.b"})
  void theFirstRefusalCounts(String refusals, String answer) {
    var terms = new MoveTerms<String>().when((door, occasion) -> Verdict.allowed());
    for (var name : refusals.isEmpty() ? List.<String>of() : List.of(refusals.split(" "))) {
      terms.when((door, occasion) -> Verdict.refused("door." + name, BASIS, Map.of("today", occasion.today())));
    }
    var verdict = terms.<Door>move("push", AJAR, OPEN, Duty.LEADER, BASIS).check("door", TODAY);
    assertEquals(answer, verdict instanceof Verdict.Refused no ? no.code() : "allowed");
    assertTrue(!(verdict instanceof Verdict.Refused no) || no.facts().equals(Map.of("today", TODAY.today())) && no.basis().value().equals(BASIS));
  }

  @DisplayName("不准许须写明哪一条")
  @Test void aRefusalCitesAnArticle() {
    assertThrows(IllegalArgumentException.class, () -> Verdict.refused("door.locked", "第18条", Map.of()));
  }

  private static void unsound(String why, UnaryOperator<Builder<Door, String>> statement) {
    var refused = assertThrows(IllegalStateException.class, () -> stated(statement));
    assertEquals("door@2022-09-29: " + why, refused.getMessage());
  }

  private static Procedure<Door, String> stated(UnaryOperator<Builder<Door, String>> statement) {
    return statement.apply(b()).build();
  }

  private static Builder<Door, String> b() {
    return Procedure.named("door", LocalDate.of(2022, 9, 29), SHUT);
  }

  private static Builder<Door, String> move(Builder<Door, String> b, String name, Door from, Door to) {
    return b.move(name, from, to, Duty.INSPECTOR, BASIS, m -> {});
  }
}
