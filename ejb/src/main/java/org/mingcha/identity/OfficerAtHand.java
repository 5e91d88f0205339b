package org.mingcha.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Function;

/**
 * Who calls in the request at hand. A page asks several desks, each in a transaction of its own, and each would read officer and
 * bureau again; what the registers say is taken as it was when the request began.
 */
@RequestScoped
class OfficerAtHand {

  private Officer officer;

  /** The caller with this login, asked for only where the request does not know that one yet. */
  Officer is(String user, Function<String, Officer> read) {
    if (officer == null || !officer.user().equals(user)) {
      officer = read.apply(user);
    }
    return officer;
  }
}
