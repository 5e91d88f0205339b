package org.mingcha.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News between components: a record, sent by someone and heard by someone. */
@AnalyzeClasses(packages = "org.mingcha", importOptions = DoNotIncludeTests.class)
class EventsTest {

  @ArchTest
  static final ArchRule NEWS_IS_A_RECORD = methods().that(new DescribedPredicate<>("listen") {
    @Override
    public boolean test(JavaMethod method) {
      return observed(method).findAny().isPresent();
    }
  }).should(new ArchCondition<>("observe a record") {
    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      observed(method).forEach(type -> events.add(new SimpleConditionEvent(method, type.isRecord(), method.getFullName())));
    }
  });

  @ArchTest
  static final ArchRule NEWS_HAS_A_NAME = fields().that().haveRawType(Event.class).should(new ArchCondition<>("say which event") {
    @Override
    public void check(JavaField field, ConditionEvents events) {
      events.add(new SimpleConditionEvent(field, field.getType() instanceof JavaParameterizedType, field.getFullName()));
    }
  });

  /** An event is known by an {@code Event<X>} that some class holds to fire it. */
  @ArchTest
  static final ArchRule NEWS_IS_SENT_AND_HEARD = classes().should(new ArchCondition<>("fire what is observed and observe what is fired") {

    private final Set<JavaClass> fired = new HashSet<>();
    private final Set<JavaClass> heard = new HashSet<>();

    @Override
    public void init(Collection<JavaClass> all) {
      all.forEach(type -> fired.addAll(fires(type)));
      all.forEach(type -> heard.addAll(hears(type)));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      fires(type).forEach(news -> events.add(new SimpleConditionEvent(type, heard.contains(news), news.getName() + " is fired by "
          + type.getName() + " and heard by nobody")));
      hears(type).forEach(news -> events.add(new SimpleConditionEvent(type, fired.contains(news), news.getName() + " is observed by "
          + type.getName() + " and fired by nobody")));
    }
  });

  private static Set<JavaClass> fires(JavaClass type) {
    return type.getFields().stream().filter(field -> field.getRawType().isEquivalentTo(Event.class)).map(JavaField::getType)
        .filter(JavaParameterizedType.class::isInstance).map(JavaParameterizedType.class::cast)
        .map(event -> event.getActualTypeArguments().get(0).toErasure()).collect(Collectors.toSet());
  }

  private static Set<JavaClass> hears(JavaClass type) {
    return type.getMethods().stream().flatMap(EventsTest::observed).collect(Collectors.toSet());
  }

  private static Stream<JavaClass> observed(JavaMethod method) {
    return method.getParameters().stream().filter(parameter -> parameter.isAnnotatedWith(Observes.class)).map(JavaParameter::getRawType);
  }
}
