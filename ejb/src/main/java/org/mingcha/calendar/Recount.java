package org.mingcha.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.SubjectRef;

/** What a pass over the open limits found: how many were looked at, and those whose stored day was another. */
public record Recount(int checked, List<Moved> moved) {

  /** A limit that ends on another day than was stored, or is provisional where it was not, or no more. */
  public record Moved(SubjectRef subject, LimitKind kind, LocalDate before, LocalDate after, boolean provisional) {

    /** Whether the day itself is another one. */
    public boolean toAnotherDay() {
      return !before.equals(after);
    }

    Map<String, Object> facts() {
      return Map.of("limit", kind.name(), "before", before.toString(), "after", after.toString(), "provisional", provisional);
    }
  }
}
