package org.mingcha.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The databases of a house: roles, Keycloak's own database, and ours brought to the present version. */
final class Databases implements Part {
  static final String OURS = "mingcha";
  static final String KEYCLOAKS = "keycloak";
  static final String OWNER = "mingcha_owner";
  static final String APPLICATION = "mingcha_app";
  static final String PASSWORD = "Mingcha-2026";

  // Held, because a logger that nobody holds forgets its level. What matters the launcher says itself.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.SEVERE);
  }

  private final HouseSettings settings;
  private final PostgresServer postgres;

  Databases(HouseSettings settings, PostgresServer postgres) {
    this.settings = settings;
    this.postgres = postgres;
  }

  @Override
  public String title() {
    return "the databases";
  }

  @Override
  public void start() {
    try (var c = postgres.connect("postgres")) {
      role(c, OWNER);
      role(c, APPLICATION);
      role(c, KEYCLOAKS);
      database(c, OURS, OWNER);
      database(c, KEYCLOAKS, KEYCLOAKS);
    } catch (SQLException e) {
      throw new LaunchFailed("The databases cannot be set up: " + e.getMessage() + ".", e);
    }
    migrate("jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + OURS, OWNER, PASSWORD);
  }

  @Override
  public void stop() {}

  /** Brings a database to the version of this build; the role {@code mingcha_app} must exist. */
  static void migrate(String url, String user, String password) {
    try {
      Flyway.configure().dataSource(url, user, password).locations("classpath:db/migration").load().migrate();
    } catch (FlywayException e) {
      throw new LaunchFailed("The database cannot be brought to this version: " + e.getMessage().lines().findFirst()
          .orElse("") + ".", e);
    }
  }

  private static void role(Connection c, String name) throws SQLException {
    if (!exists(c, "select 1 from pg_roles where rolname = ?", name)) {
      execute(c, "create role " + name + " login password '" + PASSWORD + "'");
    }
  }

  private static void database(Connection c, String name, String owner) throws SQLException {
    if (!exists(c, "select 1 from pg_database where datname = ?", name)) {
      execute(c, "create database " + name + " owner " + owner + " template template0 encoding 'UTF8'");
    }
  }

  private static boolean exists(Connection c, String question, String name) throws SQLException {
    try (var s = c.prepareStatement(question)) {
      s.setString(1, name);
      try (var r = s.executeQuery()) {
        return r.next();
      }
    }
  }

  private static void execute(Connection c, String sql) throws SQLException {
    try (var s = c.createStatement()) {
      s.execute(sql);
    }
  }
}
