package org.mingcha.procedure;

import java.time.LocalDate;

/**
 * When and for whom a guard is asked.
 *
 * @param today the day in Asia/Shanghai
 * @param user login name of who would take the step; null when the question is only whose turn it is
 */
public record Occasion(LocalDate today, String user) {

  static Occasion forAnyone(LocalDate today) {
    return new Occasion(today, null);
  }
}
