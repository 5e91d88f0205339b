package org.mingcha.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The embedded PostgreSQL. Its data are as safe against a power cut as those of an installed one. */
final class PostgresServer implements Part {
  // Roles prove who they are; only the superuser does not, and only from this machine.
  private static final String WHO_MAY_CONNECT = """
      host all postgres 127.0.0.1/32 trust
      host all all      127.0.0.1/32 scram-sha-256
      """;

  private final HouseSettings settings;
  private final Path log;
  private EmbeddedPostgres server;
  private boolean stopped;

  PostgresServer(HouseSettings settings) {
    this.settings = settings;
    this.log = settings.log("postgresql");
  }

  @Override
  public String title() {
    return "PostgreSQL " + Versions.POSTGRES + " on port " + settings.postgresPort();
  }

  PostgresAddress address() {
    return new PostgresAddress("127.0.0.1", settings.postgresPort(), new Account("postgres", ""));
  }

  /** Stops the server of a launcher that was killed. */
  boolean clearLeftover() {
    return new Postmaster(data()).stop();
  }

  @Override
  public synchronized void start() {
    if (stopped) throw new LaunchFailed("The start was interrupted.");
    requireOrdinaryUser();
    try {
      if (server != null) server.close();  // died: what the library holds of it stands in the way of the next
      Files.createDirectories(data());
      Files.createDirectories(log.getParent());
      server = builder().start();
    } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
      new Postmaster(data()).stop();
      throw new LaunchFailed("PostgreSQL did not start: " + Sentence.of(e) + "; see " + log + ".", e);
    }
    requireOn("fsync");
    requireOn("synchronous_commit");
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setPort(settings.postgresPort())
        .setDataDirectory(data())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setOverrideWorkingDirectory(settings.data().resolve("postgresql-binaries").toFile())
        .setDataDirectoryCustomizer(PostgresServer::restrictConnections)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("max_connections", "100")
        // The library switches both off; here a commit is a promise.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setOutputRedirector(Redirect.appendTo(log.toFile()))
        .setErrorRedirector(Redirect.appendTo(log.toFile()));
  }

  private static void restrictConnections(File data) {
    try {
      Files.writeString(data.toPath().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireOrdinaryUser() {
    if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
      throw new LaunchFailed("PostgreSQL does not run as root and this system does not let root step down "
          + "(unshare -U): start as an ordinary user, or name an existing server with DB_HOST and DB_PORT.");
    }
  }

  private void requireOn(String setting) {
    try (Connection connection = address().connect("postgres");
        Statement sql = connection.createStatement();
        var row = sql.executeQuery("show " + setting)) {
      row.next();
      if (!"on".equals(row.getString(1))) {
        throw new LaunchFailed("PostgreSQL runs with " + setting + " off and could lose data.");
      }
    } catch (SQLException e) {
      throw new LaunchFailed("PostgreSQL does not answer: " + Sentence.of(e) + ".", e);
    }
  }

  /** Stops it for the moment. */
  void halt() {
    new Postmaster(data()).stop();
  }

  @Override
  public boolean runs() {
    return new Postmaster(data()).runs();
  }

  private Path data() {
    return settings.data().resolve("postgresql");
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    if (server == null) return;
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    new Postmaster(data()).stop();
    server = null;
  }
}
