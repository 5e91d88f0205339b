package org.mingcha.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Anchors as they lie in the tables. */
final class AnchorRows {

  private static final String ANCHORS = "select number, at, made_by, previous, heads, digest, signature, public_key from audit_anchor ";

  private final Connection connection;

  AnchorRows(Connection connection) {
    this.connection = connection;
  }

  /** All, from the first to the last; one a day, so that they fit in memory where their heads would not. */
  List<Anchor> all() throws SQLException {
    return query(ANCHORS + "order by number", null, null);
  }

  Optional<Anchor> find(long number) throws SQLException {
    return query(ANCHORS + "where number = ?", number, null).stream().findFirst();
  }

  Optional<Anchor> last() throws SQLException {
    return query(ANCHORS + "order by number desc limit 1", null, null).stream().findFirst();
  }

  /** The latest before this one, newest first. */
  List<Anchor> before(long number, int limit) throws SQLException {
    return query(ANCHORS + "where number < ? order by number desc limit ?", number, limit);
  }

  /** The heads of an anchor one by one, in the order in which its text has them. */
  void heads(long number, Consumer<ChainHead> each) throws SQLException {
    try (var statement = AuditVerifier.statement(connection,
        "select chain, seq, hash from audit_anchor_head where anchor = ? order by chain collate \"C\", seq")) {
      statement.setLong(1, number);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          each.accept(new ChainHead(rows.getString(1), rows.getLong(2), rows.getString(3)));
        }
      }
    }
  }

  private List<Anchor> query(String sql, Long number, Integer limit) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      if (number != null) {
        statement.setLong(1, number);
      }
      if (limit != null) {
        statement.setInt(2, limit);
      }
      try (var rows = statement.executeQuery()) {
        var anchors = new ArrayList<Anchor>();
        while (rows.next()) {
          anchors.add(anchor(rows));
        }
        return anchors;
      }
    }
  }

  private static Anchor anchor(ResultSet row) throws SQLException {
    return new Anchor(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getString(4),
        row.getLong(5), row.getString(6), row.getString(7), row.getString(8));
  }
}
