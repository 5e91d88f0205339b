package org.mingcha.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.mingcha.house.Neighbour;
import org.postgresql.PGConnection;

/**
 * The least that must be done: the rows of a report, its audit entry and its news, written by plain JDBC into tables of the
 * same columns and indexes, without reading, checking, hashing or answering anything.
 */
final class Floor {

  /** Rows that the product wrote serve as the pattern, so that lengths are the same. */
  private static final Map<String, String> TABLES =
      Map.of("floor_report", "platform_report", "floor_audit", "audit_entry", "floor_outbox", "outbox_entry");

  private final Neighbour house;
  private final AtomicLong last = new AtomicLong(1_000_000_000);

  Floor(Neighbour house) throws SQLException {
    this.house = house;
    try (var database = house.database(); var sql = database.createStatement()) {
      for (var table : TABLES.entrySet()) {
        sql.execute("create table %s (like %s including all)".formatted(table.getKey(), table.getValue()));
        sql.execute("create table %s_pattern as select * from %s order by id desc limit 1".formatted(table.getKey(), table.getValue()));
      }
      sql.execute("alter table floor_report add foreign key (platform) references platform, add foreign key (bureau) references bureau");
    }
  }

  Client client() throws SQLException {
    return new Client();
  }

  /** One client that commits report after report. */
  final class Client implements Crowd.Client {
    private final Connection database = house.database();
    private final RowWriter report = new RowWriter(database, "floor_report", "id", "report_no", "platform_report_id");
    private final RowWriter audit = new RowWriter(database, "floor_audit", "id", "seq", "subject_no");
    private final RowWriter outbox = new RowWriter(database, "floor_outbox", "id", "subject_no");

    Client() throws SQLException {
      database.setAutoCommit(false);
    }

    @Override
    public void once() throws SQLException {
      long id = last.incrementAndGet();
      var number = "R20261128-" + id;
      report.write(id, number, "B-" + id);
      audit.write(id, id, number);
      outbox.write(id, number);
      database.commit();
    }

    @Override
    public void close() throws SQLException {
      database.close();
    }
  }

  /** Copies report rows, and audit and outbox rows with them if asked, in commits of so many; rows in a second. */
  double copy(int rows, int each, boolean all) throws Exception {
    try (var database = house.database()) {
      database.setAutoCommit(false);
      var copy = database.unwrap(PGConnection.class).getCopyAPI();
      var report = new CopyWriter(database, "floor_report", "id", "report_no", "platform_report_id");
      var audit = new CopyWriter(database, "floor_audit", "id", "seq", "subject_no");
      var outbox = new CopyWriter(database, "floor_outbox", "id", "subject_no");
      long begin = System.nanoTime();
      for (int done = 0; done < rows; done += each) {
        long first = last.getAndAdd(each) + 1;
        copy.copyIn(report.statement(), in(report.lines(first, each)));
        if (all) {
          copy.copyIn(audit.statement(), in(audit.lines(first, each)));
          copy.copyIn(outbox.statement(), in(outbox.lines(first, each)));
        }
        database.commit();
      }
      return rows / ((System.nanoTime() - begin) / 1e9);
    }
  }

  private static ByteArrayInputStream in(String lines) {
    return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
  }
}
