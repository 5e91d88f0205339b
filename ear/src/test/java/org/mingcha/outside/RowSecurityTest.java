package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheHouse;

/** The database asked directly, in the application's role, with no condition of the application's in between. */
@DisplayName("第二道墙：数据库按行授权")
@ExtendWith(MingchaRuns.class)
class RowSecurityTest {

  private static final String NOT_ALLOWED = "42501";

  private static String lead;
  private static String report;

  @BeforeAll
  static void aLeadAndAReportOfYuhang() {
    lead = SomeLeads.INSPECTOR.get(SomeLeads.receivedOn("2026-11-23", "某某电器商行")).text("/number");
    report = SomeLeads.report("platform-a", "91330110MA2" + SomeLeads.unique().substring(0, 7), "s-rls", "6901234567892");
  }

  @Test
  @DisplayName("每张表要么有墙，要么写明为何敞开")
  void everyTableHasItsWallOrAReason() throws SQLException {
    try (var db = administrator()) {
      assertEquals(List.of(), column(db, """
          select relname from pg_class t where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
            and relrowsecurity = exists (select 1 from open_table where name = relname)"""),
          "neither guarded nor open with a reason: docs/decisions/2026-11-28-row-level-security.md");
      assertEquals(List.of(), column(db, """
          select relname from pg_class t where relrowsecurity and relnamespace = 'public'::regnamespace
            and (select count(*) from pg_policy p where p.polrelid = t.oid) < 4"""), "closed to everybody: say who reads it");
      assertEquals(List.of(), column(db, "select name from open_table where length(reason) < 40"));
      assertEquals(List.of("f f 0"), column(db, """
          select concat_ws(' ', rolsuper::text::char, rolbypassrls::text::char,
            (select count(*) from pg_class c where c.relowner = r.oid)) from pg_roles r where rolname = 'mingcha_app'"""));
    }
  }

  @Test
  @DisplayName("没有说明为谁工作的事务，什么也看不到，什么也写不进")
  void withoutAScopeThereIsNothing() throws SQLException {
    try (var db = application()) {
      var guarded = column(db, """
          select relname from pg_class t where relrowsecurity and relnamespace = 'public'::regnamespace
            and has_table_privilege(oid, 'select')
            and not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polcmd = 'r' and pg_get_expr(p.polqual, p.polrelid) = 'true')""");
      assertTrue(guarded.size() > 20, guarded.toString());
      for (var table : guarded) {
        assertEquals(List.of("0"), column(db, "select count(*) from " + table), table);
      }
      for (var insert : List.of("outbox_entry (id, topic, subject_kind, subject_no, payload, created_at, attempts) values (-1, 't', 'k', 'n', '{}', now(), 0)",
          "matter_number values ('330110', '测', 2026, 1)", "first_answer (caller, key, request_sm3, answered_at) values ('c', 'k', 's', now())")) {
        assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> change(db, "insert into " + insert)).getSQLState(), insert);
      }
    }
  }

  @ParameterizedTest(name = "{0} 看得见：线索 {1}，报告 {2}，线索的留痕 {3}")
  @DisplayName("余杭区局的一件线索、一份平台报告，谁看得见")
  @CsvSource({"bureau:330110, 1, 1, 1", "bureau:330100, 1, 1, 1", "bureau:330000, 1, 1, 1", "bureau:100000, 1, 1, 1",
      "bureau:330282, 0, 0, 0", "bureau:440300, 0, 0, 0", "platform:platform-a, 0, 1, 0", "platform:platform-b, 0, 0, 0",
      "administrator:100000, 0, 0, 0", "auditor:330000, 0, 0, 1", "auditor:440000, 0, 0, 0", "person:, 0, 0, 0",
      "bureau:999999, 0, 0, 0", "platform:unknown, 0, 0, 0", "system:test, 1, 1, 1"})
  void whoSees(String scope, int matters, int reports, int trail) throws SQLException {
    try (var db = application(scope)) {
      assertEquals(matters, count(db, "select from matter where number = ?", lead));
      assertEquals(matters, count(db, "select from lead l where exists (select from matter m where m.id = l.id and m.number = ?)", lead));
      assertEquals(matters, count(db, "select from time_limit where subject_no = ?", lead));
      assertEquals(reports, count(db, "select from platform_report where report_no = ?", report));
      assertEquals(reports, count(db, "select from report_handling where report_no = ?", report));
      assertEquals(trail, count(db, "select from audit_entry where subject_no = ?", lead));
    }
  }

  @Test
  @DisplayName("第一道墙缺了也不要紧：没有范围条件的查询只得到本局的")
  void aQueryThatForgotItsScope() throws SQLException {
    try (var db = application("bureau:330282")) {
      assertEquals(0, count(db, "select from matter where bureau <> ?", "330282"));
      assertEquals(0, count(db, "select from platform_report where bureau <> ?", "330282"));
    }
    try (var db = application("platform:platform-b")) {
      assertEquals(0, count(db, "select from platform_report where platform <> (select uscc from platform where client = ?)", "platform-b"));
    }
  }

  @Test
  @DisplayName("显示哪些列是各人自己的：同一机关的人也看不到、改不了")
  void whatSomebodySeesIsTheirs() throws SQLException {
    try (var db = application("bureau:330110")) {
      var choice = "insert into column_choice values (?, '/lead/list.xhtml', 'board.due')";
      assertEquals(1, change(db, choice, "rls.test"));
      assertEquals(1, count(db, "select from column_choice where login = ?", "rls.test"));
      count(db, "select enter_scope(?, 'somebody.else')", "bureau:330110");
      assertEquals(0, count(db, "select from column_choice where login = ?", "rls.test"));
      assertEquals(0, change(db, "update column_choice set hidden = '' where login = ?", "rls.test"));
      assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> change(db, choice, "rls.test")).getSQLState());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"update matter set title = title where number = ?",
      "insert into matter_step (id, matter_id, move, from_stage, to_stage, basis, actor_user, actor_name, actor_role, at) "
          + "select -1, id, 'm', stage, stage, 'b', 'u', 'n', 'r', now() from matter where number = ?",
      "update time_limit set version = version where subject_no = ?"})
  @DisplayName("上级只看不写：写出错，不是悄悄不写")
  void superiorsReadAndDoNotWrite(String write) throws SQLException {
    try (var db = application("bureau:330100")) {
      assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> change(db, write, lead)).getSQLState());
    }
    try (var db = application("bureau:330110")) {
      assertEquals(1, change(db, write, lead));
    }
  }

  @Test
  @DisplayName("范围随事务结束：同一连接的下一个事务什么也看不到")
  void theScopeEndsWithItsTransaction() throws SQLException {
    try (var db = application("bureau:330110")) {
      assertEquals(1, count(db, "select from matter where number = ?", lead));
      db.commit();
      assertEquals(0, count(db, "select from matter where number = ?", lead));
    }
  }

  @Test
  @DisplayName("谁也不能以别人的名义留痕")
  void nobodyWritesInAnothersName() throws SQLException {
    try (var db = application("bureau:330110")) {
      var entry = "insert into audit_entry (id, chain, seq, at, actor_user, actor_name, actor_role, action, subject_kind, subject_no, facts, previous, hash) "
          + "values (-1, 'leads:' || ?, 99, now(), 'somebody.else', 'n', 'inspector', 'a', 'leads', 'x', '{}', '', '')";
      assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> change(db, entry, lead)).getSQLState());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"select * from matter where kind = 'leads'", "select * from platform_report",
      "select * from report_key where kind = 'GTIN' and value = '6901234567892'"})
  @DisplayName("墙的条件本身走索引")
  void theConditionIsServedByAnIndex(String query) throws SQLException {
    try (var db = application("bureau:330110")) {
      change(db, "set local enable_seqscan = off");
      var plan = String.join("\n", column(db, "explain " + query));
      assertTrue(plan.matches("(?s).*Index Cond: [^\\n]*bureau_path ~>=~ [^\\n]*bureau_path ~<~ .*"), plan);
    }
  }

  private static Connection administrator() throws SQLException {
    return DriverManager.getConnection(url(), "postgres", "");
  }

  private static Connection application() throws SQLException {
    return DriverManager.getConnection(url(), "mingcha_app", "mingcha-app-demo");
  }

  /** In a transaction that is never committed. */
  private static Connection application(String scope) throws SQLException {
    var db = application();
    db.setAutoCommit(false);
    count(db, "select enter_scope(?, 'rls.test')", scope);
    return db;
  }

  private static String url() {
    return "jdbc:postgresql://127.0.0.1:%d/mingcha_tests".formatted(TheHouse.SETTINGS.postgresPort());
  }

  private static int count(Connection db, String query, String parameter) throws SQLException {
    try (var sql = db.prepareStatement(query)) {
      sql.setString(1, parameter);
      try (var rows = sql.executeQuery()) {
        int count = 0;
        while (rows.next()) count++;
        return count;
      }
    }
  }

  private static int change(Connection db, String statement, String... parameters) throws SQLException {
    try (var sql = db.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) sql.setString(i + 1, parameters[i]);
      return sql.executeUpdate();
    }
  }

  private static List<String> column(Connection db, String query) throws SQLException {
    try (var sql = db.createStatement(); var rows = sql.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (rows.next()) values.add(rows.getString(1));
      return values;
    }
  }
}
