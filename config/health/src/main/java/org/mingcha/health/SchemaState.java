package org.mingcha.health;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How far a database is migrated: the last step, how many steps, and the sum of their checksums. Two databases with the same
 * state were made by the same migrations.
 */
public record SchemaState(String lastStep, long steps, long checksums) {

  private static final int PATIENCE = 5; // seconds

  private static final String HISTORY = """
      select (array_agg(version order by installed_rank desc))[1], count(*), coalesce(sum(checksum), 0)
      from flyway_schema_history""";

  private static volatile SchemaState expected;

  /** Reads it; any role may that can read the table of the migrations. */
  public static SchemaState of(Connection database) throws SQLException {
    try (var sql = database.createStatement()) {
      sql.setQueryTimeout(PATIENCE);
      try (var row = sql.executeQuery(HISTORY)) {
        row.next();
        return new SchemaState(row.getString(1), row.getLong(2), row.getLong(3));
      }
    }
  }

  /** The application has found that this database was made by its own migrations; from now on it counts on that. */
  public void expect() {
    expected = this;
  }

  /** Whether the application counts on this state; never before it has looked. */
  boolean isExpected() {
    return equals(expected);
  }
}
