package org.mingcha.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.mingcha.idempotency.FirstAnswers;
import org.mingcha.identity.Bureaus;
import org.mingcha.shared.Wording;
import org.mingcha.shared.rest.MatterDocuments;

/** Resources and pages translate, and nothing else. */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class WebStyleTest {

  private static final String[] WEB_MODULE = {"..rest..", "..web..", "org.mingcha.shared.."};

  /** Two doors are open: the register of bureaus is no secret, and first answers are kept around a desk's command. */
  private static final DescribedPredicate<JavaClass> REPOSITORY = new DescribedPredicate<>("hold an entity manager") {
    @Override
    public boolean test(JavaClass type) {
      return !type.isEquivalentTo(Bureaus.class) && !type.isEquivalentTo(FirstAnswers.class)
          && type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
    }
  };

  @ArchTest
  static final ArchRule NO_ENTITIES = noClasses().that().resideInAnyPackage(WEB_MODULE)
      .should().dependOnClassesThat().areAnnotatedWith(Entity.class)
      .orShould().dependOnClassesThat().areAssignableTo(EntityManager.class);

  @ArchTest
  static final ArchRule NO_REPOSITORIES = noClasses().that().resideInAnyPackage(WEB_MODULE)
      .should().dependOnClassesThat(REPOSITORY)
      .because("a page or resource goes to a desk, which opens the transaction and asks for the role");

  @ArchTest
  static final ArchRule ONLY_WORDS_NAME_BUREAUS = noClasses().that().resideInAnyPackage(WEB_MODULE)
      .and().doNotBelongToAnyOf(MatterDocuments.class, Wording.class)
      .should().dependOnClassesThat().belongToAnyOf(Bureaus.class);

  @ArchTest
  static final ArchRule FACES_ONLY_IN_PAGES = noClasses().that().resideOutsideOfPackage("..web..")
      .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..");

  @ArchTest
  static final ArchRule REST_ONLY_IN_RESOURCES = noClasses().that().resideOutsideOfPackage("..rest..")
      .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..");
}
