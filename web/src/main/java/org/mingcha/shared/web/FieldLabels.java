package org.mingcha.shared.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.Texts;

/**
 * What a page calls the field that a fault is about: the label that stands beside it, or the name that its component has for it.
 * Officers never read a pointer where there is a name.
 */
final class FieldLabels {

  /** A page, as far as it says what its fields are called. */
  interface Labelled {

    /** The label that stands beside the field. */
    Optional<String> label(String field);

    /** Whose page it is, such as {@code evidence}. */
    String component();
  }

  private final Texts texts;

  FieldLabels(Texts texts) {
    this.texts = texts;
  }

  /** The name of the field, with the number of its row where it stands in a list; empty where nothing has a name. */
  Optional<String> of(Violation fault, Labelled page) {
    var parts = Arrays.asList(fault.pointer().split("/"));
    var row = parts.stream().filter(FieldLabels::isRow).reduce((earlier, later) -> later);
    return IntStream.range(0, parts.size()).mapToObj(i -> parts.get(parts.size() - 1 - i)).filter(name -> !name.isEmpty() && !isRow(name))
        .flatMap(name -> page.label(name).or(() -> told(name, fault.code(), page.component())).stream()).findFirst()
        .map(label -> row.isEmpty() ? label : texts.of("shared.field-of-row", "n", Integer.parseInt(row.get()) + 1, "field", label));
  }

  private static boolean isRow(String part) {
    return part.matches("\\d{1,6}");
  }

  /** By the component of the fault, of the page, or for all. */
  private Optional<String> told(String name, String code, String own) {
    return Stream.of(code.substring(0, Math.max(0, code.indexOf('.'))), own, "shared")
        .map(component -> component + ".field." + name).filter(texts::knows).findFirst().map(texts::of);
  }
}
