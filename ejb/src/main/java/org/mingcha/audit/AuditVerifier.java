package org.mingcha.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks the whole audit trail: every entry against its digest and its chain, every chain against its head, and entries
 * against anchors, in the database and in files kept outside. Needs a connection that may read the tables, and no
 * application server. Reads in streams; what it holds does not grow with the trail.
 */
public final class AuditVerifier {

  private static final int ROWS_AT_A_TIME = 1000;

  private static final String ENTRIES = "select " + TrailRow.COLUMNS + """
      , h.seq, h.hash from audit_entry e left join audit_head h on h.chain = e.chain
      order by e.chain, e.seq""";

  private static final String EMPTY_CHAINS = """
      select h.chain, h.seq, h.hash from audit_head h
      where h.seq > 0 and not exists (select 1 from audit_entry e where e.chain = h.chain)""";

  private final Connection connection;
  private final Trusted trusted;
  private final Consumer<Finding> out;
  private long entries;
  private long chains;
  private long findings;

  /**
   * @param connection in one transaction, so that all is seen at one moment; cursors need autocommit off
   * @param trusted keys that may have signed anchors
   * @param out is told each finding as it is found
   */
  public AuditVerifier(Connection connection, Trusted trusted, Consumer<Finding> out) {
    this.connection = connection;
    this.trusted = trusted;
    this.out = out;
  }

  /**
   * Checks everything once.
   *
   * @param files anchors that were kept outside, in any order
   */
  public Checked verify(List<Path> files) throws SQLException, IOException {
    entries();
    emptyChains();
    var anchors = new AnchorCheck(connection, trusted, this::found);
    long counted = anchors.stored();
    for (var file : files) {
      anchors.file(file);
    }
    return new Checked(entries, chains, counted, files.size(), findings);
  }

  private void entries() throws SQLException {
    try (var statement = statement(connection, ENTRIES); var rows = statement.executeQuery()) {
      ChainCheck check = null;
      ChainHead head = null;
      while (rows.next()) {
        var row = TrailRow.of(rows);
        if (check == null || !check.chain().equals(row.chain())) {
          end(check, head);
          check = new ChainCheck(row.chain(), this::found);
          head = head(rows, row.chain());
        }
        check.row(row);
        entries++;
      }
      end(check, head);
    }
  }

  private void end(ChainCheck check, ChainHead head) {
    if (check != null) {
      check.end(head);
      chains++;
    }
  }

  private void emptyChains() throws SQLException {
    try (var statement = statement(connection, EMPTY_CHAINS); var rows = statement.executeQuery()) {
      while (rows.next()) {
        end(new ChainCheck(rows.getString(1), this::found), new ChainHead(rows.getString(1), rows.getLong(2), rows.getString(3)));
      }
    }
  }

  private void found(Finding finding) {
    findings++;
    out.accept(finding);
  }

  private static ChainHead head(ResultSet rows, String chain) throws SQLException {
    var hash = rows.getString(TrailRow.WIDTH + 2);
    return hash == null ? null : new ChainHead(chain, rows.getLong(TrailRow.WIDTH + 1), hash);
  }

  static PreparedStatement statement(Connection connection, String sql) throws SQLException {
    var statement = connection.prepareStatement(sql);
    statement.setFetchSize(ROWS_AT_A_TIME);
    return statement;
  }
}
