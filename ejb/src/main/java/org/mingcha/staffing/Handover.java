package org.mingcha.staffing;

import java.io.Serializable;
import org.mingcha.kernel.Faults;

/**
 * What a supervisor orders: {@code to} handles in the place of {@code from} (移交承办).
 *
 * @param from login of who handles now
 * @param to login of who is to handle
 */
public record Handover(String from, String to, String reason) implements Serializable {

  void demandUsable() {
    new Faults().told("/from", from).told("/to", to).told("/reason", reason)
        .demand(from == null || !from.equals(to), "/to", "staffing.same-officer").throwIfAny();
  }
}
