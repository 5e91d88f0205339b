package org.mingcha.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Where a page of the work list begins: after this day and number. */
public record WorkCursor(LocalDate dueOn, String number) {

  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

  public static WorkCursor start() {
    return new WorkCursor(FIRST, "");
  }

  /** @throws IllegalArgumentException when the text is no cursor that {@link #text} gave */
  public static WorkCursor parse(String text) {
    var parts = text.split("~", 2);
    try {
      var day = LocalDate.parse(parts[0]);
      if (parts.length == 2 && !day.isBefore(FIRST) && !day.isAfter(NEVER)) {
        return new WorkCursor(day, parts[1]);
      }
    } catch (DateTimeParseException foreign) {
      throw new IllegalArgumentException("cursor", foreign);
    }
    throw new IllegalArgumentException("cursor");
  }

  /** As {@link #parse}, for lists in which a row's number is its id. */
  public static WorkCursor parseNumbered(String text) {
    var cursor = parse(text);
    if (!cursor.number().matches("\\d{1,18}")) {
      throw new IllegalArgumentException("cursor");
    }
    return cursor;
  }

  /** After that row as it stands today: without a limit last, but today where the party's time is over. */
  static WorkCursor after(WorkRow row, LocalDate today) {
    var undated = row.partyTimeOver() == null ? NEVER : today;
    return new WorkCursor(row.dueOn() == null ? undated : row.dueOn(), row.number());
  }

  String text() {
    return dueOn + "~" + number;
  }
}
