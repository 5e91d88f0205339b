package org.mingcha.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.mingcha.house.Neighbour;

/** What the servers of the house tell of themselves: live heap, bytes of WAL, statements. */
final class Server {

  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
  private final Neighbour house;

  Server(Neighbour house) {
    this.house = house;
  }

  /** What the application's objects that are alive take, in MiB; garbage does not count. */
  double heap() throws IOException {
    var total = TOTAL.matcher(jcmd("GC.class_histogram"));
    if (!total.find()) {
      throw new IllegalStateException("no histogram");
    }
    return Long.parseLong(total.group(1)) / 1024.0 / 1024;
  }

  private String jcmd(String command) throws IOException {
    var pid = Files.readString(house.settings().data().resolve("run/wildfly")).split(" ")[0];
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try (var out = new ProcessBuilder(jcmd, pid, command).redirectErrorStream(true).start().getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Bytes of WAL written so far. */
  long wal() throws SQLException {
    return number("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn");
  }

  /** Statements of the application so far; BEGIN, COMMIT and what sets the scope are not counted. */
  long statements() throws SQLException {
    return number("""
        select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
        where r.rolname = 'mingcha_app' and s.query !~* 'set_config|enter_scope'""");
  }

  void execute(String... statements) throws SQLException {
    try (var database = house.database(); var sql = database.createStatement()) {
      for (var statement : statements) {
        sql.execute(statement);
      }
    }
  }

  String text(String query) throws SQLException {
    try (var database = house.database(); var sql = database.createStatement(); var row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(text(query));
  }
}
