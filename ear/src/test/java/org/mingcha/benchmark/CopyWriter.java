package org.mingcha.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** Makes COPY text of the pattern's row under new keys; the first key is a number that counts up, the others follow it. */
final class CopyWriter {

  private final Pattern pattern;
  private final List<String> keys;

  CopyWriter(Connection database, String table, String... keys) throws SQLException {
    this.pattern = Pattern.of(database, table);
    this.keys = List.of(keys);
  }

  String statement() {
    return "copy %s (%s) from stdin".formatted(pattern.table(), String.join(", ", pattern.names()));
  }

  String lines(long first, int many) {
    var lines = new StringBuilder(many * 2048);
    for (long id = first; id < first + many; id++) {
      for (int column = 0; column < pattern.names().size(); column++) {
        lines.append(column == 0 ? "" : "\t").append(value(column, id));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private String value(int column, long id) {
    var name = pattern.names().get(column);
    if (!keys.contains(name)) {
      var value = pattern.values().get(column);
      if (value instanceof byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
      }
      return value == null ? "\\N" : value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
    return switch (name) {
      case "id", "seq" -> String.valueOf(id);
      case "platform_report_id" -> "B-" + id;
      default -> "R20261128-" + id;
    };
  }
}
