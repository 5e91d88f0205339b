package org.mingcha.docs;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.mingcha.procedure.Procedure;

/** A procedure that the code declares, with the component whose words are its words. */
record Declared(String component, Procedure<?, ?> procedure) {

  static final JavaClasses CODE = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.mingcha");
  private static final Path SOURCES = Path.of("../ejb/src/main/java");

  /** Every constant of every class, by name and edition. */
  static List<Declared> all() {
    return CODE.stream().flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Procedure.class) && field.getModifiers().contains(JavaModifier.STATIC))
        .map(Declared::of).sorted(Comparator.comparing(declared -> declared.procedure().edition())).toList();
  }

  String edition() {
    return procedure.edition();
  }

  /** The source of a class of the ejb module. */
  static String source(Class<?> type) {
    return read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
  }

  /** The sources of the component, in order of their names. */
  List<String> sources() {
    return sources(SOURCES.resolve("org/mingcha/" + component), ".java");
  }

  static List<String> sources(Path root, String ending) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Declared::read).toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Declared of(JavaField field) {
    return new Declared(field.getOwner().getPackageName().split("\\.")[2], (Procedure<?, ?>) constant(field));
  }

  /** What a static field holds. */
  static Object constant(JavaField field) {
    try {
      var constant = field.reflect();
      constant.setAccessible(true);
      return constant.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
