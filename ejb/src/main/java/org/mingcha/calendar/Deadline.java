package org.mingcha.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * When a limit ends, and how that was reckoned. {@code ruleDueOn} is the last day counted; {@code dueOn} is the effective
 * day after rolling forward. A provisional deadline touches a year without an official notice and must not be printed on
 * an outgoing document (暂算).
 */
public record Deadline(LocalDate dueOn, LocalDate ruleDueOn, boolean provisional, List<CountedDay> explanation) {

  public Deadline {
    explanation = List.copyOf(explanation);
  }

  public OffsetDateTime dueAt() {
    return China.endOfDay(dueOn);
  }
}
