package org.mingcha.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Binds many rows to one statement: each column travels as one array, which the statement reads with {@code unnest}. One
 * round trip stores a thousand rows as it stores one.
 *
 * @param <T> a row
 */
public final class Batch<T> {

  private final Connection connection;
  private final PreparedStatement statement;
  private final List<T> rows;
  private int position;

  public Batch(PreparedStatement statement, List<T> rows) throws SQLException {
    this.connection = statement.getConnection();
    this.statement = statement;
    this.rows = rows;
  }

  /** The next column, as text; the statement casts it. Null stays null. */
  public Batch<T> text(Function<T, ?> column) throws SQLException {
    var values = rows.stream().map(column).map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    statement.setArray(++position, connection.createArrayOf("text", values));
    return this;
  }

  /** The next column, as bytes. */
  public Batch<T> bytes(Function<T, byte[]> column) throws SQLException {
    var values = rows.stream().map(column).toArray(byte[][]::new);
    statement.setArray(++position, connection.createArrayOf("bytea", values));
    return this;
  }

  /** The next parameter, the same for all rows. */
  public Batch<T> all(Object value) throws SQLException {
    statement.setObject(++position, value);
    return this;
  }
}
