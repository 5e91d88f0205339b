package org.mingcha.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

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
}
