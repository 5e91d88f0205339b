package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

/** What the law calls a record the application can add to, and neither change nor remove: the database itself refuses. */
@DisplayName("只增不改：应用的数据库角色改不了、删不了")
@ExtendWith(MingchaRuns.class)
class AppendOnlyTest {

  private static final String FORBIDDEN = "42501";
  private static final String CHECK = "23514";

  @ParameterizedTest(name = "{2}（{0}）")
  @CsvFileSource(resources = "/append-only.csv", numLinesToSkip = 1)
  @DisplayName("每张表、每一列")
  void theApplicationIsRefused(String table, String mayChange, String what) throws SQLException {
    try (var application = TheDatabase.asApplication()) {
      var open = new ArrayList<String>();
      var columns = columns(table);
      assertFalse(columns.isEmpty(), table);
      for (var column : columns) {
        if (!FORBIDDEN.equals(refusal(application, "update %1$s set %2$s = %2$s where false".formatted(table, column)))) {
          open.add(column);
        }
      }
      assertEquals(mayChange == null ? List.of() : List.of(mayChange.split(" ")), open, what);
      assertEquals(FORBIDDEN, refusal(application, "delete from " + table + " where false"));
      assertEquals(FORBIDDEN, refusal(application, "truncate " + table + " cascade"));
      assertEquals(FORBIDDEN, refusal(application, "drop table " + table));
      assertEquals(FORBIDDEN, refusal(application, "alter table " + table + " disable trigger all"));
    }
  }

  @Test
  @DisplayName("链首只能随记录前进：不能退、不能改、不能空指、不能删")
  void theHeadOnlyFollowsItsEntries() throws SQLException {
    SomeLeads.verified("2026-11-02");
    try (var application = TheDatabase.asApplication()) {
      application.setAutoCommit(false);
      var chain = one(application, "select chain from audit_head where seq > 2 order by chain limit 1");
      assertEquals(CHECK, refusal(application, "update audit_head set seq = seq - 1 where chain = '" + chain + "'"));
      assertEquals(CHECK, refusal(application, "update audit_head set hash = 'x' where chain = '" + chain + "'"));
      assertEquals(CHECK, refusalAtCommit(application, "update audit_head set seq = seq + 1, hash = 'x' where chain = '" + chain + "'"));
      assertEquals(CHECK, refusalAtCommit(application, "insert into audit_head (chain, seq, hash) values ('bureau:330110-invented', 3, 'x')"));
      assertEquals(FORBIDDEN, refusal(application, "update audit_head set chain = chain || 'x' where chain = '" + chain + "'"));
      assertEquals(FORBIDDEN, refusal(application, "delete from audit_head where chain = '" + chain + "'"));
      assertEquals(FORBIDDEN, refusal(application, "truncate audit_head"));
    }
  }

  /** What the database answers, in a transaction that is given up either way; null when it did as told. */
  private static String refusal(Connection connection, String sql) throws SQLException {
    var waits = !connection.getAutoCommit();
    try (var statement = connection.createStatement()) {
      if (waits) {
        TheDatabase.enterAsSystem(connection);
      }
      statement.execute(sql);
      return null;
    } catch (SQLException refused) {
      return refused.getSQLState();
    } finally {
      if (waits) {
        connection.rollback();
      }
    }
  }

  private static String refusalAtCommit(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      TheDatabase.enterAsSystem(connection);
      assertEquals(1, statement.executeUpdate(sql));
      return assertThrows(SQLException.class, connection::commit).getSQLState();
    } finally {
      connection.rollback();
    }
  }

  private static String one(Connection connection, String sql) throws SQLException {
    TheDatabase.enterAsSystem(connection);
    try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Set<String> columns(String table) throws SQLException {
    try (var owner = TheDatabase.asOwner(); var columns = owner.getMetaData().getColumns(null, "public", table, null)) {
      var names = new TreeSet<String>();
      while (columns.next()) {
        names.add(columns.getString("COLUMN_NAME"));
      }
      return names;
    }
  }
}
