package org.mingcha.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** PostgreSQL from the binaries of the build, with its data below the house, durable like a real one. */
final class PostgresServer implements Part {
  private static final String SUPERUSER = "postgres";

  private final HouseSettings settings;
  private final Path data;
  private EmbeddedPostgres server;
  private boolean stopped;

  PostgresServer(HouseSettings settings) {
    this.settings = settings;
    this.data = settings.data().resolve("postgres");
  }

  @Override
  public String title() {
    return "PostgreSQL 18 on port " + settings.postgresPort();
  }

  @Override
  public synchronized void start() {
    if (stopped) throw new LaunchFailed("The start was interrupted.");
    try {
      Files.createDirectories(settings.log("postgres").getParent());
      var log = Redirect.appendTo(settings.log("postgres").toFile());
      server = EmbeddedPostgres.builder().setPort(settings.postgresPort()).setDataDirectory(data)
          .setCleanDataDirectory(false).setRegisterShutdownHook(false)
          .setOverrideWorkingDirectory(settings.data().resolve("postgres-binaries").toFile())
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
          .setServerConfig("max_connections", "120")
          .setPGStartupWait(Duration.ofSeconds(60)).setOutputRedirector(log).setErrorRedirector(log).start();
    } catch (IOException | RuntimeException e) {
      throw new LaunchFailed("PostgreSQL did not start; see " + settings.log("postgres")
          + "; where this machine forbids it, name an existing server in DB_HOST and DB_PORT.", e);
    }
    requireDurable();
  }

  /** A connection as superuser, for setting up roles and databases. */
  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + settings.postgresPort() + "/" + database, SUPERUSER, SUPERUSER);
  }

  /** The embedded build starts without fsync unless told otherwise; a report lost in a power cut is lost evidence. */
  private void requireDurable() {
    for (String setting : new String[] {"fsync", "synchronous_commit"}) {
      try (var c = connect(SUPERUSER); var s = c.createStatement(); var r = s.executeQuery("show " + setting)) {
        r.next();
        if (!r.getString(1).equals("on")) throw new LaunchFailed("PostgreSQL runs with " + setting + " off.");
      } catch (SQLException e) {
        throw new LaunchFailed("PostgreSQL does not answer: " + e.getMessage() + ".", e);
      }
    }
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    if (server == null) return;
    try {
      server.close();
    } catch (IOException e) {
      System.err.println("PostgreSQL did not stop cleanly: " + e.getMessage());
    }
    server = null;
  }
}
