package org.mingcha.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Map;
import java.util.TreeMap;
import org.mingcha.kernel.SystemScope;

/** Who may work beyond what a caller sees: these, for these reasons, and nobody else. */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class SystemScopeTest {

  private static final Map<String, String> REASONS = Map.ofEntries(
      entry("audit-anchor", "anchors the chains of every bureau"),
      entry("audit-check", "checks the chains of every bureau"),
      entry("outbox-relay", "carries news of all bureaus outside"),
      entry("lead-intake", "opens leads for every bureau that has switched it on"),
      entry("old-answers", "forgets everybody's first answers after a week"),
      entry("referral-exchange", "puts what one bureau sends into the files of the other, which it does not see"),
      entry("due-proof", "holds the due days of all limits against the law"),
      entry("schedule-change", "a new schedule of holidays moves the limits of all bureaus"),
      entry("bureau-move", "the matters of a bureau follow it below another superior, which the administrator does not see"),
      entry("document-batch", "issues the papers of batches of every bureau, after a restart too"),
      entry("penalty-history", "the law forbids a second fine whoever gave the first; of other bureaus' cases only number, bureau and days are told"),
      entry("evidence-check", "reads the files of evidence of all bureaus again by night"),
      entry("police-watch", "reminds of cases of all bureaus that the police should have"),
      entry("measure-watch", "marks and reminds of measures of all bureaus whose time runs out"),
      entry("remedy-watch", "marks that the time to contest decisions of all bureaus is over, once they are closed"),
      entry("turn-watch", "tells anew whose turn it is in matters of all bureaus when a day is over"));

  @ArchTest
  static void everyUseIsListed(JavaClasses classes) {
    var used = new TreeMap<String, String>();
    classes.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(SystemScope.class))
        .forEach(method -> used.put(method.getAnnotationOfType(SystemScope.class).value(), ""));
    assertEquals(new TreeMap<>(REASONS).keySet(), used.keySet());
  }

  @ArchTest
  static final ArchRule TIMERS_SAY_WHO_THEY_ARE = methods().that().areAnnotatedWith(Schedule.class)
      .should().beAnnotatedWith(SystemScope.class).because("a timer has no caller, and without a scope it sees nothing");

  @ArchTest
  static void desksReadInATransaction(JavaClasses classes) {
    // Outside a transaction there is no scope, and so nothing to be seen.
    noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Desk")
        .should().beAnnotatedWith(TransactionAttribute.class).check(classes);
    assertEquals(java.util.List.of(), classes.stream().filter(type -> type.getSimpleName().endsWith("Desk"))
        .filter(type -> type.tryGetAnnotationOfType(TransactionAttribute.class)
            .filter(how -> how.value() != TransactionAttributeType.REQUIRED).isPresent()).toList());
  }
}
