package org.mingcha.execution.push;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Where a page of pushed decisions begins: after this day and id. Those at which nothing is to be done come last. */
public record PushCursor(LocalDate day, long id) {

  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static PushCursor start() {
    return new PushCursor(LocalDate.of(1, 1, 1), 0);
  }

  /** @throws IllegalArgumentException when the text is no cursor that a page gave */
  public static PushCursor parse(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}~\\d{1,18}")) {
      throw new IllegalArgumentException("cursor");
    }
    try {
      return new PushCursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
    } catch (DateTimeException noDay) {
      throw new IllegalArgumentException("cursor", noDay);
    }
  }

  static String after(PushedDecisionView row) {
    return (row.openUntil() == null ? NEVER : row.openUntil()) + "~" + row.id();
  }
}
