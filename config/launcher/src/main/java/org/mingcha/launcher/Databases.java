package org.mingcha.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and databases of one house, made where they are missing. */
final class Databases {
  private final PostgresAddress server;
  private final String house;

  Databases(PostgresAddress server, String house) {
    this.server = server;
    this.house = house;
  }

  String application() {
    return "mingcha_" + house;
  }

  String keycloak() {
    return "keycloak_" + house;
  }

  void create() {
    try (Connection connection = server.connect("postgres"); Statement sql = connection.createStatement()) {
      role(sql, Account.OWNER);
      role(sql, Account.APPLICATION);
      role(sql, Account.KEYCLOAK);
      database(sql, application(), Account.OWNER);
      database(sql, keycloak(), Account.KEYCLOAK);
      sql.execute("grant connect on database " + application() + " to " + Account.APPLICATION.role());
    } catch (SQLException e) {
      throw new LaunchFailed("The databases cannot be created: " + e.getMessage() + ".", e);
    }
  }

  /** Forgets a former run. */
  void drop() {
    try (Connection connection = server.connect("postgres"); Statement sql = connection.createStatement()) {
      sql.execute("drop database if exists " + application() + " with (force)");
      sql.execute("drop database if exists " + keycloak() + " with (force)");
    } catch (SQLException e) {
      throw new LaunchFailed("The databases of the last run cannot be dropped: " + e.getMessage() + ".", e);
    }
  }

  /** Keycloak begins anew. */
  void renewKeycloak() {
    try (Connection connection = server.connect("postgres"); Statement sql = connection.createStatement()) {
      sql.execute("drop database if exists " + keycloak() + " with (force)");
      database(sql, keycloak(), Account.KEYCLOAK);
    } catch (SQLException e) {
      throw new LaunchFailed("The database of Keycloak cannot be made anew: " + e.getMessage() + ".", e);
    }
  }

  private static void role(Statement sql, Account account) throws SQLException {
    if (!found(sql, "select 1 from pg_roles where rolname = '" + account.role() + "'")) {
      sql.execute("create role " + account.role() + " login password '" + account.password() + "'");
    }
  }

  private static void database(Statement sql, String name, Account owner) throws SQLException {
    if (found(sql, "select 1 from pg_database where datname = '" + name + "'")) return;
    sql.execute("create database " + name + " owner " + owner.role() + " encoding 'UTF8' template template0");
    sql.execute("revoke all on database " + name + " from public");
  }

  private static boolean found(Statement sql, String question) throws SQLException {
    try (var rows = sql.executeQuery(question)) {
      return rows.next();
    }
  }
}
