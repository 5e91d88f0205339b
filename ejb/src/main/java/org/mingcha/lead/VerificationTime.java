package org.mingcha.lead;

import java.time.LocalDate;

/**
 * How the time for verification stands (核查期限).
 *
 * @param dueOn its last day
 * @param extended whether it has been extended
 */
record VerificationTime(LocalDate dueOn, boolean extended) {

  boolean expiredOn(LocalDate day) {
    return day.isAfter(dueOn);
  }
}
