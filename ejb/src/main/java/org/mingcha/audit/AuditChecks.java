package org.mingcha.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mingcha.kernel.DatabaseFailed;

/** Checks of the whole trail by the application itself, and what they found. */
@ApplicationScoped
public class AuditChecks {

  private static final int FINDINGS_KEPT = 100;

  /** What a check found, before it is kept. */
  public record Outcome(Instant startedAt, Instant endedAt, Checked checked, List<String> lines) {

    public long findings() {
      return checked.findings();
    }

    /** The first finding, or nothing. */
    public String first() {
      return lines.isEmpty() ? "" : lines.get(0);
    }
  }

  private DataSource database;
  private Clock clock;
  private AuditAnchors anchors;

  protected AuditChecks() {}

  @Inject
  AuditChecks(DataSource database, Clock clock, AuditAnchors anchors) {
    this.database = database;
    this.clock = clock;
    this.anchors = anchors;
  }

  /** Checks everything as it stood at one moment. To be called outside a transaction, which would end before it does. */
  public Outcome run() {
    var started = clock.instant();
    var lines = new ArrayList<String>();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        SystemRows.enter(connection, "audit-check");
        var verifier = new AuditVerifier(connection, anchors.trusted(), finding -> {
          if (lines.size() < FINDINGS_KEPT) {
            lines.add(finding.line());
          }
        });
        var checked = verifier.verify(List.of());
        return new Outcome(started, clock.instant(), checked, lines);
      } finally {
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
      }
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible); // no files are read here
    }
  }

  /** Keeps what a check found, in the caller's transaction, which works for the system. */
  public void add(Outcome o) {
    try (var connection = database.getConnection()) {
      insert(connection, o);
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }

  private static void insert(Connection connection, Outcome o) throws SQLException {
    try (var insert = connection.prepareStatement("""
        insert into audit_check (id, started_at, ended_at, entries, chains, anchors, findings, first)
        values (nextval('audit_check_seq'), ?, ?, ?, ?, ?, ?, ?)""")) {
      insert.setTimestamp(1, Timestamp.from(o.startedAt()));
      insert.setTimestamp(2, Timestamp.from(o.endedAt()));
      insert.setLong(3, o.checked().entries());
      insert.setLong(4, o.checked().chains());
      insert.setLong(5, o.checked().anchors());
      insert.setLong(6, o.checked().findings());
      insert.setString(7, String.join("\n", o.lines()));
      insert.executeUpdate();
    }
  }

  /** The latest, newest first. */
  public List<CheckView> latest(int limit) {
    try (var connection = database.getConnection(); var query = connection.prepareStatement("""
        select id, started_at, ended_at, entries, chains, anchors, findings, first from audit_check order by id desc limit ?""")) {
      query.setInt(1, limit);
      try (var rows = query.executeQuery()) {
        var checks = new ArrayList<CheckView>();
        while (rows.next()) {
          checks.add(new CheckView(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant(),
              rows.getObject(3, OffsetDateTime.class).toInstant(), rows.getLong(4), rows.getLong(5), rows.getLong(6), rows.getLong(7),
              rows.getString(8).lines().toList()));
        }
        return checks;
      }
    } catch (SQLException failed) {
      throw new DatabaseFailed(failed);
    }
  }
}
