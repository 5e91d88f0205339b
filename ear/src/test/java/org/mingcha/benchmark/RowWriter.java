package org.mingcha.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inserts the pattern's row with new keys: one prepared statement, bound with the types of its columns. */
final class RowWriter {

  private final PreparedStatement insert;
  private final int[] positions;

  RowWriter(Connection database, String table, String... keys) throws SQLException {
    var pattern = Pattern.of(database, table);
    insert = database.prepareStatement("insert into %s (%s) values (%s)".formatted(table, String.join(", ", pattern.names()),
        pattern.types().stream().map(type -> "?::" + type).collect(Collectors.joining(", "))));
    for (int i = 0; i < pattern.names().size(); i++) {
      insert.setObject(i + 1, pattern.values().get(i));
    }
    positions = List.of(keys).stream().mapToInt(key -> pattern.names().indexOf(key) + 1).toArray();
  }

  void write(Object... keys) throws SQLException {
    IntStream.range(0, keys.length).forEach(i -> bind(positions[i], keys[i].toString()));
    insert.executeUpdate();
  }

  private void bind(int position, String value) {
    try {
      insert.setString(position, value);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
