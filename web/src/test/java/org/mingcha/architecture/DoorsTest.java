package org.mingcha.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Whatever can be called stands in the access matrix, which is called as every kind of person. Read from the classes, because
 * the published description is written by hand and may forget what the matrix forgot.
 */
@DisplayName("访问矩阵：代码里的每个入口都有一行")
class DoorsTest {

  private static final java.nio.file.Path MATRIX = java.nio.file.Path.of("../ear/src/test/resources/access-matrix.csv");

  private final List<? extends Class<?>> classes = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
      .importPackages("org.mingcha").stream().filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
      .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(WebServlet.class)).map(JavaClass::reflect).toList();

  @Test
  @DisplayName("每个接口")
  void everyMethodOfEveryResource() {
    var methods = classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).flatMap(DoorsTest::calls).map(DoorsTest::unnamed)
        .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(methods.contains("POST /api/v1/disposal-reports") && methods.contains("POST /api/v1/leads/{}/actions/{}"));
    assertEquals(methods, rows().filter(row -> row.contains(" /api/")).map(DoorsTest::unnamed).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  @DisplayName("页面以外的每个地址：文件、导出、退出")
  void everyServlet() {
    var asked = rows().map(row -> row.replaceAll("\\?.*", "")).collect(Collectors.toSet());
    var missing = classes.stream().filter(type -> type.isAnnotationPresent(WebServlet.class))
        .flatMap(type -> Arrays.stream(type.getAnnotation(WebServlet.class).value()))
        .filter(pattern -> asked.stream().noneMatch(row -> row.matches("GET " + pattern.replace("*", ".+")))).toList();
    assertEquals(List.of(), missing);
  }

  /** Inherited methods too; one that a subclass overrides without annotations keeps those of its superclass. */
  private static Stream<String> calls(Class<?> resource) {
    return Arrays.stream(resource.getMethods()).filter(method -> !method.isBridge()).flatMap(method -> declared(resource, method))
        .flatMap(method -> Arrays.stream(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
            .filter(verb -> verb != null).map(verb -> verb.value() + " /api/v1" + path(resource) + path(method)));
  }

  private static Stream<Method> declared(Class<?> type, Method method) {
    return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
        .flatMap(above -> Arrays.stream(above.getDeclaredMethods()))
        .filter(same -> same.getName().equals(method.getName()) && Arrays.equals(same.getParameterTypes(), method.getParameterTypes()))
        .filter(same -> Arrays.stream(same.getAnnotations()).anyMatch(it -> it.annotationType().isAnnotationPresent(HttpMethod.class)))
        .limit(1);
  }

  private static String path(AnnotatedElement element) {
    var path = element.getAnnotation(Path.class);
    var plain = path == null ? "" : path.value().replaceAll("^/|/$", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    return plain.isEmpty() ? "" : "/" + plain;
  }

  /** How a part of an address is named is the description's matter. */
  private static String unnamed(String call) {
    return call.replaceAll("\\{\\w+}", "{}");
  }

  private static Stream<String> rows() {
    try {
      return Files.readAllLines(MATRIX).stream().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(","))
          .map(cells -> cells[0].strip() + " " + cells[1].strip());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
