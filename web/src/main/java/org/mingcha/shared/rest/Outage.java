package org.mingcha.shared.rest;

import jakarta.resource.ResourceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;

/** Tells a database that cannot be reached from a fault of ours: the one passes by itself and is worth another try. */
final class Outage {

  private static final int DEEPEST = 20;

  private Outage() {}

  /** Whether the failure comes from a connection that broke or could not be had. */
  static boolean causes(Throwable failure) {
    var cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof ResourceException || cutShort(cause) || cause instanceof SQLException sql && unreachable(sql.getSQLState())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** A commit that did not come through: whoever manages the transaction says no more than that. */
  private static boolean cutShort(Throwable failure) {
    return failure instanceof RollbackException && failure.getCause() == null;
  }

  /** SQL states of a broken connection (08), too little of something (53) and a server that goes down or comes up (57P). */
  private static boolean unreachable(String state) {
    return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
  }
}
