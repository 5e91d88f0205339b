package org.mingcha.audit;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A check looks at the chains of every bureau, on a connection of its own that no transaction of the server knows. Where the
 * database guards its rows, it says so first. Whatever works in the server's transactions bears {@code SystemScope} instead.
 */
final class SystemRows {

  private SystemRows() {}

  /** The connection's transaction works for the system from now on, under this name. */
  static void enter(Connection connection, String name) throws SQLException {
    try (var guarded = connection.prepareStatement("select to_regproc('enter_scope') is not null"); var answer = guarded.executeQuery()) {
      answer.next();
      if (!answer.getBoolean(1)) {
        return;
      }
    }
    try (var enter = connection.prepareStatement("select enter_scope(?, ?)")) {
      enter.setString(1, "system:" + name);
      enter.setString(2, "system:" + name);
      enter.execute();
    }
  }
}
