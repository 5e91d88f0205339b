package org.mingcha.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;

/** Collects what is wrong with what an officer hands in, so that all of it is told at once. */
public final class Faults {

  private final List<Violation> found = new ArrayList<>();

  /** A text that says something. */
  public Faults told(String pointer, String text) {
    return demand(text != null && !text.isBlank(), pointer, "required");
  }

  /** A value that is there. */
  public Faults given(String pointer, Object value) {
    return demand(value != null, pointer, "required");
  }

  /** A day that must have come, and not before that other one (null when any will do). */
  public Faults past(String pointer, LocalDate day, LocalDate earliest, LocalDate today) {
    given(pointer, day);
    return demand(day == null || !day.isAfter(today) && (earliest == null || !day.isBefore(earliest)), pointer, "shared.day");
  }

  /** More than nothing. */
  public Faults positive(String pointer, Yuan amount) {
    given(pointer, amount);
    return demand(amount == null || amount.amount().signum() > 0, pointer, "shared.amount");
  }

  /** Anything else that must hold. */
  public Faults demand(boolean right, String pointer, String otherwise) {
    if (!right) {
      found.add(Violation.of(pointer, otherwise));
    }
    return this;
  }

  /** What others have found. */
  public Faults all(Collection<Violation> others) {
    found.addAll(others);
    return this;
  }

  /** Throws {@link Invalid} unless all was well. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Invalid(found);
    }
  }
}
