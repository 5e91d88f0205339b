package org.mingcha.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Scope;
import org.mingcha.report.ReportReader;

/** How the house is kept. */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class StyleTest {

  @ArchTest
  static final ArchRule ENTITIES_STAY_INSIDE = classes().that().areAnnotatedWith(Entity.class)
      .and().doNotHaveModifier(JavaModifier.ABSTRACT).should().bePackagePrivate();

  @ArchTest
  static final ArchRule NO_WEB_IN_THE_DESKS = noClasses().should().dependOnClassesThat()
      .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
      .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
      .orShould().callMethod(OffsetDateTime.class, "now")
      .because("all business time comes from the injected java.time.Clock");

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING = noClasses().should()
      .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Default)");

  @ArchTest
  static final ArchRule LISTS_ASK_WHO_READS = methods().that().arePublic()
      .and().areDeclaredInClassesThat().haveSimpleNameEndingWith("Queries")
      .should(takeOneOf(Scope.class, Officer.class, ReportReader.class))
      .because("what lies outside the reader's scope does not exist");

  private static ArchCondition<JavaMethod> takeOneOf(Class<?>... readers) {
    var names = Arrays.stream(readers).map(Class::getName).toList();
    return new ArchCondition<>("take one of " + names) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var asks = method.getRawParameterTypes().stream().map(JavaClass::getName).anyMatch(names::contains);
        events.add(new SimpleConditionEvent(method, asks, method.getFullName()));
      }
    };
  }
}
