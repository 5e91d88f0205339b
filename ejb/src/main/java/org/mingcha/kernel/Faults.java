package org.mingcha.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingcha.kernel.Invalid.Violation;

/** What is wrong with an input, collected field by field, so that whoever sent it learns of everything at once. */
public final class Faults {

  private final List<Violation> found = new ArrayList<>();

  /** Whether somebody has written anything there. */
  public static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  /** Notes the text at the pointer as missing unless it says something. */
  public Faults told(String pointer, String text) {
    return demand(told(text), pointer);
  }

  /** Notes the value at the pointer as missing unless it is there. */
  public Faults given(String pointer, Object value) {
    return demand(value != null, pointer);
  }

  /** A day in Asia/Shanghai that must have come, and not before that other one (null when any will do). */
  public Faults past(String pointer, LocalDate day, LocalDate earliest, LocalDate today) {
    given(pointer, day);
    return demand(day == null || !day.isAfter(today) && (earliest == null || !day.isBefore(earliest)), pointer, "shared.day");
  }

  /** More than nothing. */
  public Faults positive(String pointer, Yuan amount) {
    given(pointer, amount);
    return demand(amount == null || amount.amount().signum() > 0, pointer, "shared.amount");
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

  /** Adds what others have found. */
  public Faults all(Collection<Violation> others) {
    found.addAll(others);
    return this;
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
