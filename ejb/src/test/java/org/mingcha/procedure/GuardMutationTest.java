package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.kernel.RuleRefused;

/** Without any one guard of a step, something is done that must not be done: one declared example for each. */
@DisplayName("每个条件，去掉一个就放行一步不该放行的")
class GuardMutationTest {

  @DisplayName("每个程序的每个条件都有例子：有它就拒绝，去掉它就放行")
  @ParameterizedTest
  @MethodSource("tables")
  void everyGuardIsNeeded(GuardExamples table) {
    for (var procedure : table.procedures()) {
      assertEquals(List.of(), unneeded(procedure, table), procedure.edition());
    }
  }

  @DisplayName("每个程序都有例子；新的程序、新的条件没有例子的，不通过")
  @Test void everyProcedureHasExamples() throws Exception {
    var shown = new HashSet<String>();
    for (var table : tables()) {
      table.getPayload().procedures().forEach(procedure -> shown.add(procedure.edition()));
    }
    assertEquals(Set.of(), ProceduresTest.declared().map(Named::getPayload)
        .filter(procedure -> procedure.moves().stream().anyMatch(move -> !move.guards().isEmpty()))
        .map(Procedure::edition).filter(edition -> !shown.contains(edition)).collect(Collectors.toSet()));
  }

  private static List<String> unneeded(Procedure<?, ?> procedure, GuardExamples table) {
    var findings = new ArrayList<String>();
    var stated = procedure.moves().stream().flatMap(move -> move.guards().stream().map(guard -> GuardExamples.key(move.name(), guard.getClass())))
        .collect(Collectors.toCollection(TreeSet::new));
    for (var guard : stated) {
      var given = table.all().get(guard);
      try {
        findings.addAll(given == null ? List.of(guard + ": no example") : findings(procedure, guard, given, table.onlyBetterReasons()));
      } catch (RuleRefused before) {
        findings.add(guard + ": what is given cannot come about, " + before.code());
      }
    }
    table.all().keySet().stream().filter(guard -> !stated.contains(guard)).map(guard -> guard + ": not stated").forEach(findings::add);
    return findings;
  }

  private static List<String> findings(Procedure<?, ?> procedure, String guard, Supplier<Runnable> given, Set<String> reasons) {
    var with = answer(given.get());
    if (with.equals("done")) {
      return List.of(guard + ": does not refuse");
    }
    var step = given.get();
    var without = Mutants.without(procedure, (move, asked) -> GuardExamples.key(move, asked.getClass()).equals(guard), () -> answer(step));
    if (reasons.contains(guard)) {
      return without.equals("done") || without.equals(with) ? List.of(guard + ": not only a reason, " + without) : List.of();
    }
    return without.equals("done") ? List.of() : List.of(guard + " (" + with + "): without it, " + without);
  }

  private static String answer(Runnable step) {
    try {
      step.run();
      return "done";
    } catch (RuleRefused otherwise) {
      return otherwise.code();
    }
  }

  /** The tables of examples in the tests of this module. */
  static List<Named<GuardExamples>> tables() throws IOException, URISyntaxException {
    var root = Path.of(GuardMutationTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (var files = Files.walk(root)) {
      return files.map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith("GuardExamples.class")).map(name -> name.substring(0, name.length() - ".class".length()))
          .flatMap(GuardMutationTest::table).toList();
    }
  }

  private static Stream<Named<GuardExamples>> table(String className) {
    try {
      var type = Class.forName(className);
      if (Modifier.isAbstract(type.getModifiers())) {
        return Stream.of();
      }
      var made = type.getDeclaredConstructor();
      made.setAccessible(true);
      return Stream.of(Named.of(type.getSimpleName(), (GuardExamples) made.newInstance()));
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(className, broken);
    }
  }
}
