package org.mingcha.docs;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Comparator;
import java.util.List;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Undertaking;

/** What the code declares to be begun beside the steps of a procedure. */
final class Undertook {

  private Undertook() {}

  static List<Undertaking> all() {
    return Declared.CODE.stream().flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Undertaking.class) && field.getModifiers().contains(JavaModifier.STATIC))
        .map(field -> (Undertaking) Declared.constant(field)).sorted(Comparator.comparing(Undertaking::name)).toList();
  }

  /** The sentence that is asked before all others, of steps and of what is begun beside them. */
  @SuppressWarnings("unchecked")
  static Guard<Matter> standing() {
    return (Guard<Matter>) Declared.constant(Declared.CODE.get(Undertaking.class).getField("STANDING"));
  }
}
