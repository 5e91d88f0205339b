package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mingcha.procedure.StagePathTest.Way.A;
import static org.mingcha.procedure.StagePathTest.Way.B;
import static org.mingcha.procedure.StagePathTest.Way.C;
import static org.mingcha.procedure.StagePathTest.Way.OFF;
import static org.mingcha.procedure.StagePathTest.Way.PAUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.procedure.view.MoveView;
import org.mingcha.procedure.view.StageView;

/** The stage diagram follows from the declaration and from the steps taken. */
@DisplayName("阶段图")
class StagePathTest {

  enum Way { A, B, C, PAUSE, OFF }

  private static final Procedure<Way, String> WAY = Procedure.<Way, String>named("way", LocalDate.of(2022, 9, 29), A)
      .mainPath(A, B, C).endsAt(C, OFF)
      .move("go", A, B, Duty.INSPECTOR, "SAMR-PROC@2022:18", m -> {})
      .move("arrive", B, C, Duty.LEADER, "SAMR-PROC@2022:19", m -> {})
      .move("rest", B, PAUSE, Duty.LEADER, "SAMR-PROC@2022:46", MoveTerms::exceptional)
      .move("rise", PAUSE, B, Duty.LEADER, "SAMR-PROC@2022:46", m -> {})
      .move("leave", B, OFF, Duty.LEADER, "SAMR-PROC@2022:20", m -> {})
      .build();

  @DisplayName("走过、在此、下一步、将至；不在通常路上的，画在走过的之后；到此为止的，后面不再画")
  @ParameterizedTest(name = "在 {0}，走过 {1} → {2}")
  @CsvSource({
      "A, '', A-HERE B-NEXT C-AHEAD",
      "B, A, A-PAST B-HERE C-NEXT",
      "C, A B, A-PAST B-PAST C-HERE",
      "PAUSE, A B, A-PAST B-PAST PAUSE-HERE C-AHEAD",
      "OFF, A B, A-PAST B-PAST OFF-HERE",
      "A, A B, A-HERE B-NEXT C-AHEAD"})
  void theDiagram(String here, String left, String drawn) {
    assertEquals(drawn, path(here, left).stream().map(stage -> stage.name() + "-" + stage.state()).collect(Collectors.joining(" ")));
  }

  @DisplayName("每个阶段写明往哪里去、谁办、依据哪一条，路旁的去处也写明")
  @Test void everyStageNamesItsWaysOut() {
    assertEquals(List.of(new MoveView("arrive", "C", "leader", "SAMR-PROC@2022:19", false),
        new MoveView("rest", "PAUSE", "leader", "SAMR-PROC@2022:46", true),
        new MoveView("leave", "OFF", "leader", "SAMR-PROC@2022:20", false)), path("A", "").get(1).moves());
    assertEquals(List.of(), path("A", "").get(2).moves());
    assertEquals("false false true", path("A", "").stream().map(stage -> String.valueOf(stage.end())).collect(Collectors.joining(" ")));
  }

  private static List<StageView> path(String here, String left) {
    return StagePath.of(WAY, here, left.isEmpty() ? Set.of() : Set.of(left.split(" ")));
  }
}
