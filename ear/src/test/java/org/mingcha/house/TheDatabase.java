package org.mingcha.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the test run, entered by the back door: as the owner of the tables, or with the application's rights. */
public final class TheDatabase {

  private TheDatabase() {}

  public static Connection asOwner() throws SQLException {
    return connect("mingcha_owner", "mingcha-owner-demo");
  }

  public static Connection asApplication() throws SQLException {
    return connect("mingcha_app", "mingcha-app-demo");
  }

  /** Says, where the database asks for it, that the present transaction works for the system. */
  public static void enterAsSystem(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var scopes = statement.executeQuery("select to_regproc('enter_scope') is not null")) {
      scopes.next();
      if (scopes.getBoolean(1)) {
        statement.execute("select enter_scope('system:test', 'system:test')");
      }
    }
  }

  private static Connection connect(String role, String password) throws SQLException {
    var host = System.getenv().getOrDefault("DB_HOST", "");
    var address = host.isEmpty() ? "127.0.0.1:" + TheHouse.SETTINGS.postgresPort()
        : host + ":" + System.getenv().getOrDefault("DB_PORT", "5432");
    return DriverManager.getConnection("jdbc:postgresql://" + address + "/mingcha_" + TheHouse.SETTINGS.name(), role, password);
  }
}
