package org.mingcha.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may import whom: the table of docs/architecture.md, and nothing beside it. */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class ComponentsTest {

  private static final Set<String> FOR_ALL = Set.of("kernel", "audit", "outbox");

  private static final Map<String, Set<String>> TABLE = read(Path.of("../docs/architecture.md"));

  /** The board may import everything; that nothing imports it is said by every other row. */
  private static final String ANYTHING = "anything";

  /** The rows below "component | may import": names before, names after, several separated by commas or dots. */
  private static Map<String, Set<String>> read(Path document) {
    try (var lines = Files.lines(document)) {
      return lines.dropWhile(line -> !line.startsWith("| component | may import |")).skip(2).takeWhile(line -> line.startsWith("|"))
          .map(line -> line.split("\\|")).flatMap(cells -> names(cells[1]).map(name -> Map.entry(name, names(cells[2]).collect(Collectors.toSet()))))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static Stream<String> names(String cell) {
    return Arrays.stream(cell.split("[,·–;]|, ")).map(String::strip).map(name -> name.split(" ")[0]).filter(name -> !name.isEmpty());
  }

  /** kernel, audit and outbox are low themselves: what may be imported by all imports nothing but the kernel. */
  private static boolean allowed(String from, String to) {
    if (!TABLE.containsKey(from)) {
      return false;
    }
    return from.equals(to) || TABLE.get(from).contains(to) || TABLE.get(from).contains(ANYTHING) || to.equals("kernel")
        || FOR_ALL.contains(to) && !FOR_ALL.contains(from);
  }

  @ArchTest
  static final ArchRule DIRECTION = ArchRuleDefinition.classes().should(
      new ArchCondition<JavaClass>("import only what docs/architecture.md allows") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          var from = component(type);
          for (var dependency : type.getDirectDependenciesFromSelf()) {
            var to = component(dependency.getTargetClass());
            if (to != null && !allowed(from, to)) {
              events.add(SimpleConditionEvent.violated(dependency, from + " -> " + to + ": " + dependency.getDescription()));
            }
          }
        }
      });

  private static String component(JavaClass type) {
    var name = type.getPackageName();
    return name.startsWith("org.mingcha.") ? name.split("\\.")[2] : null;
  }
}
