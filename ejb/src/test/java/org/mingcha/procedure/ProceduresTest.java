package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.endorsement.SignatureGuard;
import org.mingcha.kernel.Basis;

/** Every procedure that the code declares is sound; one added later is found and held to the same. */
@DisplayName("所有法定程序")
class ProceduresTest {

  private static final String KEBAB = "[a-z]+(-[a-z]+)*";
  private static final Set<String> INSTRUMENTS = Set.of("ARL@2023", "SAMR-PROC@2022", "APL@2021", "AEL@2011", "SAMR-110@2025", "PQL@2018", "SAMR-18@2019",
      "SAMR-45@2021", "SC-310@2020");

  @DisplayName("线索、普通程序都在其中，各有其版本")
  @Test void theyAreFound() throws Exception {
    var editions = declared().map(found -> found.getPayload().edition()).toList();
    assertTrue(editions.containsAll(List.of("lead@2022-09-29", "ordinary@2022-09-29")), editions.toString());
    assertEquals(editions.size(), Set.copyOf(editions).size());
    assertTrue(editions.stream().allMatch(edition -> edition.matches(KEBAB + "@\\d{4}-\\d\\d-\\d\\d")), editions.toString());
  }

  @DisplayName("从起点走得到每个阶段，从每个阶段走得到终点，终点只有写明的重新办理才有出路")
  @ParameterizedTest
  @MethodSource("declared")
  <S extends Enum<S>> void everyStageLiesBetweenStartAndEnd(Procedure<S, ?> procedure) {
    var all = Set.copyOf(stages(procedure));
    assertEquals(all, reach(procedure, Set.of(procedure.start()), Move::from, Move::to));
    var ends = all.stream().filter(procedure::endsAt).collect(Collectors.toSet());
    assertEquals(all, reach(procedure, ends, Move::to, Move::from));
    procedure.moves().stream().filter(move -> ends.contains(move.from()))
        .forEach(move -> assertTrue(move.reopens() != (move.to() == move.from()) && move.exceptional(), move.name()));
  }

  @DisplayName("步骤：名称小写连字，一个阶段里不重复，各阶段同名的条件相同，有依据、有承办职责，必填内容不重复")
  @ParameterizedTest
  @MethodSource("declared")
  void everyMoveIsStated(Procedure<?, ?> procedure) {
    var names = procedure.moves().stream().map(move -> move.from() + "/" + move.name()).toList();
    assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    assertEquals(procedure.moves().stream().map(Move::name).distinct().count(),
        procedure.moves().stream().map(move -> move.name() + move.duty() + move.basis() + move.requires()).distinct().count());
    for (var move : procedure.moves()) {
      assertTrue(move.name().matches(KEBAB), move.name());
      assertTrue(INSTRUMENTS.contains(move.basis().instrument()), move.name());
      assertNotNull(move.duty(), move.name());
      assertEquals(move.requires().size(), Set.copyOf(move.requires()).size(), move.name());
      assertTrue(move.requires().stream().allMatch(field -> field.matches("[a-z][A-Za-z]*")), move.name());
    }
  }

  @DisplayName("通常的路自起点起，一步接一步")
  @ParameterizedTest
  @MethodSource("declared")
  void theMainPathCanBeWalked(Procedure<?, ?> procedure) {
    var path = procedure.mainPath();
    assertEquals(procedure.start(), path.get(0));
    for (int i = 1; i < path.size(); i++) {
      var from = path.get(i - 1);
      var to = path.get(i);
      assertTrue(procedure.moves().stream().anyMatch(move -> move.from() == from && move.to() == to), from + " → " + to);
    }
  }

  @DisplayName("没有无人承办的阶段：有通常的下一步，或者写明在谁手里；终点不在谁手里")
  @ParameterizedTest
  @MethodSource("declared")
  <S extends Enum<S>> void noMatterLiesForgotten(Procedure<S, ?> procedure) {
    for (var stage : stages(procedure)) {
      var due = procedure.movesFrom(stage).stream().anyMatch(Predicate.not(Move::exceptional));
      var inHand = procedure.inHandOf(stage.name()) != null;
      assertEquals(!procedure.endsAt(stage), due || inHand, stage.name());
      assertTrue(!inHand || !procedure.endsAt(stage), stage.name());
    }
  }

  @DisplayName("每个条件写明依据")
  @ParameterizedTest
  @MethodSource("declared")
  void everyGuardNamesItsArticle(Procedure<?, ?> procedure) {
    procedure.moves().stream().flatMap(move -> move.guards().stream()).forEach(guard ->
        assertTrue(guard instanceof SignatureGuard || guard.getClass().isAnnotationPresent(Basis.class), guard.getClass().getName()));
  }

  /** The stages that can be reached from some, walking every move from one of its ends to the other. */
  private static <S extends Enum<S>> Set<S> reach(Procedure<S, ?> procedure, Set<S> from, Function<Move<S, ?>, S> tail, Function<Move<S, ?>, S> head) {
    var seen = new HashSet<>(from);
    var open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      var here = open.pop();
      procedure.moves().stream().filter(move -> tail.apply(move) == here).map(head).filter(seen::add).forEach(open::add);
    }
    return seen;
  }

  private static <S extends Enum<S>> List<S> stages(Procedure<S, ?> procedure) {
    return List.of(procedure.start().getDeclaringClass().getEnumConstants());
  }

  /** The constants of all classes that ship with this module. */
  static Stream<Named<Procedure<?, ?>>> declared() throws IOException, URISyntaxException {
    var root = Path.of(Procedure.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(root)) {
      var names = files.map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.startsWith("org.mingcha.") && name.endsWith(".class")).toList();
      return names.stream().map(name -> name.substring(0, name.length() - ".class".length())).flatMap(ProceduresTest::constants).toList().stream();
    }
  }

  private static Stream<Named<Procedure<?, ?>>> constants(String className) {
    try {
      var type = Class.forName(className, false, ProceduresTest.class.getClassLoader());
      return Arrays.stream(type.getDeclaredFields())
          .filter(field -> field.getType() == Procedure.class && Modifier.isStatic(field.getModifiers()))
          .map(field -> {
            try {
              field.setAccessible(true);
              var procedure = (Procedure<?, ?>) field.get(null);
              return Named.of(procedure.edition(), procedure);
            } catch (IllegalAccessException hidden) {
              throw new IllegalStateException(hidden);
            }
          });
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
