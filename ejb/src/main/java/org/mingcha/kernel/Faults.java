package org.mingcha.kernel;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;

/** What is wrong with an input, collected field by field, so that whoever sent it learns of everything at once. */
public final class Faults {

  private final List<Violation> found = new ArrayList<>();

  /** Whether somebody has written anything there. */
  public static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  /** Notes {@code otherwise} for the field at the pointer unless it is right. */
  public Faults demand(boolean right, String pointer, String otherwise) {
    if (!right) {
      found.add(Violation.of(pointer, otherwise));
    }
    return this;
  }

  /** Notes the field at the pointer as missing unless it is there. */
  public Faults demand(boolean there, String pointer) {
    return demand(there, pointer, "required");
  }

  /** Empty when nothing is wrong. */
  public List<Violation> list() {
    return List.copyOf(found);
  }

  /** Refuses as {@link Invalid} when anything is wrong. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Invalid(list());
    }
  }
}
