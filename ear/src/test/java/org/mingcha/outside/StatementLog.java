package org.mingcha.outside;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.mingcha.house.TheHouse;

/**
 * What the application asks of PostgreSQL, as PostgreSQL's own log tells; BEGIN, COMMIT and what sets the scope are left out, and so is
 * what the driver asks of the catalogue about a column, once for each connection of the pool: no page can help or cause it.
 */
public final class StatementLog {

  private static final Pattern STATEMENT =
      Pattern.compile("(?m)^mingcha_app LOG: +(?:execute [^:]*|statement): "
          + "(?!BEGIN|COMMIT|ROLLBACK|SET |select (?:set_config|enter_scope)|SELECT c\\.oid, a\\.attnum)(\\S.*)$");

  private StatementLog() {}

  /** PostgreSQL tells all it is asked until {@link #close()}; skips the test where its log is out of reach. */
  public static void open() throws SQLException {
    assumeTrue(System.getenv("DB_HOST") == null, "the log of somebody else's database cannot be read");
    configure("alter system set log_line_prefix = '%u '", "alter system set log_statement = 'all'");
  }

  public static void close() throws SQLException {
    if (System.getenv("DB_HOST") == null) {
      configure("alter system reset log_line_prefix", "alter system reset log_statement");
    }
  }

  /** The first line of each statement that was asked meanwhile, whoever asked. */
  public static List<String> during(Runnable work) {
    try (var log = new RandomAccessFile(TheHouse.SETTINGS.data().resolve("log/postgresql.log").toFile(), "r")) {
      log.seek(log.length());
      work.run();
      var told = new byte[(int) (log.length() - log.getFilePointer())];
      log.readFully(told);
      return STATEMENT.matcher(new String(told, StandardCharsets.UTF_8)).results().map(found -> found.group(1)).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void configure(String... statements) throws SQLException {
    try (var database = DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(TheHouse.SETTINGS.postgresPort()), "postgres", "");
        var sql = database.createStatement()) {
      for (var statement : statements) {
        sql.execute(statement);
      }
      sql.execute("select pg_reload_conf()");
    }
  }
}
