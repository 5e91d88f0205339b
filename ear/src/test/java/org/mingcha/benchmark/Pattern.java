package org.mingcha.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A row to be written again and again under other keys: the names of its columns and what stands in them, as text or bytes. */
record Pattern(String table, List<String> names, List<String> types, List<Object> values) {

  static Pattern of(Connection database, String table) throws SQLException {
    var names = new ArrayList<String>();
    var types = new ArrayList<String>();
    var values = new ArrayList<Object>();
    try (var sql = database.createStatement(); var row = sql.executeQuery("select * from " + table + "_pattern")) {
      row.next();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        names.add(row.getMetaData().getColumnName(i));
        types.add(row.getMetaData().getColumnTypeName(i));
        values.add(row.getMetaData().getColumnTypeName(i).equals("bytea") ? row.getBytes(i) : row.getString(i));
      }
    }
    return new Pattern(table, names, types, values);
  }
}
