package org.mingcha.shared.rest;

import jakarta.resource.ResourceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells a database that cannot be reached from a fault of ours: the one passes by itself and is worth another try. */
public final class Outage {

  /** When to try again: PostgreSQL is back after a crash in less. */
  public static final int SECONDS = 10;

  private static final int MOST = 100;

  private Outage() {}

  /**
   * Whether the failure comes from a connection that broke or could not be had. When it broke in a commit, nobody knows
   * whether that commit came through: the same request again finds out, and does nothing twice.
   */
  public static boolean causes(Throwable failure) {
    var told = everything(failure);
    return told.stream().anyMatch(Outage::unreachable)
        || told.stream().noneMatch(Outage::refused) && told.stream().anyMatch(Outage::cutShort);
  }

  /** The failure with its causes, and what they suppress: whoever manages the transaction hides there why a commit failed. */
  private static List<Throwable> everything(Throwable failure) {
    var found = new ArrayList<Throwable>(List.of(failure));
    for (int i = 0; i < found.size() && found.size() < MOST; i++) {
      var next = found.get(i);
      if (next.getCause() != null && !found.contains(next.getCause())) {
        found.add(next.getCause());
      }
      found.addAll(List.of(next.getSuppressed()));
    }
    return found;
  }

  /** No connection, or a commit that did not come through and nobody tells why. */
  private static boolean cutShort(Throwable failure) {
    return failure instanceof ResourceException || failure instanceof HeuristicMixedException
        || failure instanceof HeuristicRollbackException || failure instanceof RollbackException && failure.getCause() == null;
  }

  /** SQL states of a broken connection (08), too little of something (53) and a server that goes down or comes up (57P). */
  private static boolean unreachable(Throwable failure) {
    var state = state(failure);
    return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
  }

  /** The database was there and said no. */
  private static boolean refused(Throwable failure) {
    return state(failure) != null && !unreachable(failure);
  }

  private static String state(Throwable failure) {
    return failure instanceof SQLException sql ? sql.getSQLState() : null;
  }
}
