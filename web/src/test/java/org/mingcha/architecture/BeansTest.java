package org.mingcha.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Stream;
import org.mingcha.identity.ScopeFirst;

/**
 * A bean says so itself. The server looks only for classes that do (bean-discovery-mode {@code annotated}), which spares every
 * start the reading of all others; one that is forgotten would listen to nothing and be given nothing, without a word.
 */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class BeansTest {

  private static final Set<Class<? extends Annotation>> SAYS_SO = Set.of(ApplicationScoped.class, RequestScoped.class, SessionScoped.class,
      ViewScoped.class, Dependent.class, Interceptor.class, Stateless.class, Singleton.class);

  private static final Set<Class<? extends Annotation>> OF_A_BEAN = Set.of(Inject.class, Produces.class, Resource.class);

  private static final DescribedPredicate<JavaClass> BEAN = new DescribedPredicate<>("take part in injection") {
    @Override
    public boolean test(JavaClass type) {
      return !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface() && (any(type, Set.of(Path.class, Provider.class,
          Named.class)) || hierarchy(type).anyMatch(BeansTest::injectedOrListening));
    }
  };

  @ArchTest
  static final ArchRule BEANS_SAY_SO = classes().that(BEAN)
      .and().areNotAssignableTo(Servlet.class).and().areNotAssignableTo(Filter.class).and().doNotBelongToAnyOf(ScopeFirst.class)
      .should(new ArchCondition<>("bear the annotation of a scope or of a session bean") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          events.add(new SimpleConditionEvent(type, any(type, SAYS_SO), type.getName()));
        }
      }).because("beans.xml asks for annotated beans only; servlets, filters and the interceptor of ejb-jar.xml are made by the server");

  private static Stream<JavaClass> hierarchy(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream());
  }

  private static boolean injectedOrListening(JavaClass type) {
    return Stream.of(type.getFields(), type.getConstructors(), type.getMethods()).flatMap(Set::stream).anyMatch(member -> any(member, OF_A_BEAN))
        || type.getMethods().stream().flatMap(method -> method.getParameters().stream()).anyMatch(it -> it.isAnnotatedWith(Observes.class));
  }

  private static boolean any(CanBeAnnotated thing, Set<Class<? extends Annotation>> annotations) {
    return annotations.stream().anyMatch(thing::isAnnotatedWith);
  }
}
