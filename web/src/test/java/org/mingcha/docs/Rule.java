package org.mingcha.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.calendar.LimitKind;
import org.mingcha.endorsement.SignatureGuard;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.Guard;

/**
 * A rule in the code and the article that it carries out.
 *
 * @param works whether anything asks it: a time limit that nothing names, or a guard of no step, is only prepared
 */
record Rule(String name, Citation basis, boolean works) {

  /** Whatever carries {@code @Basis}, and every step of every procedure. */
  static List<Rule> all() {
    var marked = Declared.CODE.stream().flatMap(Rule::of);
    var steps = Declared.all().stream().flatMap(declared -> declared.procedure().moves().stream()
        .map(move -> new Rule(declared.edition() + " " + move.name(), move.basis(), true)));
    var signatures = Declared.all().stream().flatMap(declared -> declared.procedure().moves().stream()).flatMap(move -> move.guards().stream())
        .filter(SignatureGuard.class::isInstance).map(guard -> new Rule(guard.getClass().getSimpleName(), ((SignatureGuard) guard).basis(), true));
    return Stream.of(marked, steps, signatures).flatMap(all -> all).distinct().sorted(Comparator.comparing(Rule::name)).toList();
  }

  static List<Citation> bases(AnnotatedElement element) {
    var basis = element.getAnnotation(Basis.class);
    return basis == null ? List.of() : Arrays.stream(basis.value()).map(Citation::of).toList();
  }

  /** Those of the guard's class, or of this guard where kinds share the class. */
  static List<Citation> bases(Guard<?> guard) {
    return guard instanceof SignatureGuard signature ? List.of(signature.basis()) : bases(guard.getClass());
  }

  private static Stream<Rule> of(JavaClass type) {
    var own = type.isAnnotatedWith(Basis.class) ? rules(type.getSimpleName(), type.reflect(), works(type)) : Stream.<Rule>empty();
    var methods = type.getMethods().stream().filter(method -> method.isAnnotatedWith(Basis.class))
        .flatMap(method -> rules(type.getSimpleName() + "." + method.getName(), method.reflect(), true));
    var fields = type.getFields().stream().filter(field -> field.isAnnotatedWith(Basis.class))
        .flatMap(field -> rules(type.getSimpleName() + "." + field.getName(), field.reflect(), works(field)));
    return Stream.of(own, methods, fields).flatMap(all -> all);
  }

  private static Stream<Rule> rules(String name, AnnotatedElement element, boolean works) {
    return bases(element).stream().map(basis -> new Rule(name, basis, works));
  }

  private static boolean works(JavaClass type) {
    return !type.isAssignableTo(Guard.class) || guards().contains(type.getName());
  }

  private static boolean works(JavaField field) {
    return !field.getOwner().isEquivalentTo(LimitKind.class)
        || field.getAccessesToSelf().stream().anyMatch(access -> !access.getOriginOwner().isEquivalentTo(LimitKind.class));
  }

  private static Set<String> guards() {
    return Declared.all().stream().flatMap(declared -> declared.procedure().moves().stream())
        .flatMap(move -> move.guards().stream()).map(guard -> guard.getClass().getName()).collect(Collectors.toSet());
  }
}
