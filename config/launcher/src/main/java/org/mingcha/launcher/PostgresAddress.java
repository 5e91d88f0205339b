package org.mingcha.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server and its administrator. */
record PostgresAddress(String host, int port, Account administrator) {

  /** The server that {@code DB_HOST} and {@code DB_PORT} name; the launcher then starts none of its own. */
  static PostgresAddress given() {
    return new PostgresAddress(System.getenv("DB_HOST"), Integer.parseInt(variable("DB_PORT", "5432")),
        new Account(variable("DB_ADMIN_USER", "postgres"), variable("DB_ADMIN_PASSWORD", "")));
  }

  static boolean isGiven() {
    return !variable("DB_HOST", "").isEmpty();
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), administrator.role(), administrator.password());
  }

  private static String variable(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null ? otherwise : value;
  }
}
