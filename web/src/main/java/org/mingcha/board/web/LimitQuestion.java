package org.mingcha.board.web;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.mingcha.board.LimitFilter;

/** What is asked of the board of time limits, as it stands in addresses: of its page, and of its table to be saved. */
final class LimitQuestion {

  private static final int WEEK = 7;

  private LimitQuestion() {}

  static LimitFilter filter(UnaryOperator<String> asked, LocalDate today) {
    var due = blank(asked.apply("due"));
    var when = due == null ? "" : due;
    return new LimitFilter(blank(asked.apply("kind")), blank(asked.apply("handler")), blank(asked.apply("bureau")),
        due == null ? null : Boolean.valueOf(due.equals("paused")),
        due == null ? null : Boolean.valueOf(due.equals("party")),
        switch (when) {
          case "today", "week" -> today;
          case "later" -> today.plusDays(WEEK + 1L);
          default -> null;
        },
        switch (when) {
          case "overdue", "party" -> today.minusDays(1);
          case "today" -> today;
          case "week" -> today.plusDays(WEEK);
          default -> null;
        });
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.replace("\0", "").strip();
  }
}
