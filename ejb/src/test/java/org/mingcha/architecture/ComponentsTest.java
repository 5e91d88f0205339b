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
import java.util.Map;
import java.util.Set;

/** Who may import whom: the table of docs/architecture.md, and nothing beside it. */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class ComponentsTest {

  private static final Set<String> FOR_ALL = Set.of("kernel", "audit", "outbox");

  private static final Map<String, Set<String>> TABLE = Map.ofEntries(
      Map.entry("kernel", Set.of()),
      Map.entry("health", Set.of()),
      Map.entry("schema", Set.of("health")),
      Map.entry("calendar", Set.of("identity")),
      Map.entry("law", Set.of()),
      Map.entry("identity", Set.of()),
      Map.entry("audit", Set.of()),
      Map.entry("outbox", Set.of()),
      Map.entry("idempotency", Set.of()),
      Map.entry("store", Set.of()),
      Map.entry("secret", Set.of()),
      Map.entry("procedure", Set.of("secret", "identity", "calendar")),
      Map.entry("endorsement", Set.of("procedure")),
      Map.entry("enclosure", Set.of("store", "procedure")),
      Map.entry("party", Set.of("identity")),
      Map.entry("approval", Set.of("identity")),
      Map.entry("trail", Set.of("identity", "calendar")),
      Map.entry("report", Set.of("store", "secret", "law", "calendar", "identity", "party", "document", "paper")),
      Map.entry("lead", Set.of("secret", "report", "law", "calendar", "procedure", "identity", "party", "approval", "endorsement", "document", "paper")),
      Map.entry("referral", Set.of("store", "enforcement", "lead", "report", "calendar", "procedure", "identity", "party", "approval", "endorsement", "enclosure")),
      Map.entry("review", Set.of("procedure")),
      Map.entry("notice", Set.of("penalty", "identity", "procedure", "document")),
      Map.entry("hearing", Set.of("procedure", "calendar", "identity")),
      Map.entry("decision", Set.of("penalty", "procedure", "document")),
      Map.entry("execution", Set.of("penalty", "procedure", "document")),
      Map.entry("enforcement", Set.of("review", "notice", "hearing", "decision", "execution", "penalty", "rectification", "document", "paper", "lead",
          "law", "calendar", "procedure", "identity", "party", "approval")),
      Map.entry("sampling", Set.of("secret", "store")),
      Map.entry("spotplan", Set.of("law", "calendar", "procedure", "identity", "approval", "endorsement")),
      Map.entry("spotcheck",
          Set.of("spotplan", "sampling", "lead", "rectification", "referral", "store", "law", "calendar", "procedure", "identity", "party")),
      Map.entry("paper", Set.of("law", "identity")),
      Map.entry("document", Set.of("paper", "store", "law", "procedure", "identity", "calendar")),
      Map.entry("rectification", Set.of("lead", "law", "calendar", "procedure", "identity", "party", "document", "paper", "approval")),
      Map.entry("penalty", Set.of("law", "calendar", "identity", "party", "rectification")),
      Map.entry("interview", Set.of("store", "calendar", "procedure", "identity", "party", "document", "paper", "approval", "endorsement", "enclosure")),
      Map.entry("measure", Set.of("calendar", "procedure", "identity", "party", "document", "paper", "approval")),
      Map.entry("evidence", Set.of("store", "calendar", "procedure", "identity", "document")),
      Map.entry("board", Set.of("secret", "calendar", "identity", "procedure", "approval", "report", "lead", "enforcement", "party")),
      Map.entry("demo", Set.of("identity", "party")));

  /** kernel, audit and outbox are low themselves: what may be imported by all imports nothing but the kernel. */
  private static boolean allowed(String from, String to) {
    return from.equals(to) || TABLE.get(from).contains(to) || to.equals("kernel")
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
