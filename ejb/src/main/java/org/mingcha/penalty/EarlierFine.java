package org.mingcha.penalty;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A fine that some bureau has already imposed for this act (对同一违法行为已作出的罚款). Whoever states it has found that it is the
 * same act; that it went on after the earlier decision makes a new one.
 *
 * @param decision number of that decision
 * @param bureau name of the bureau
 * @param until last day of the act as it was fined
 */
public record EarlierFine(String decision, String bureau, LocalDate until) implements Serializable {

  boolean covers(Act act) {
    return !act.from().isAfter(until);
  }
}
