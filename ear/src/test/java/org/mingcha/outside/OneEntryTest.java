package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.house.MingchaRuns;
import org.mingcha.house.TheDatabase;

/**
 * Whatever was done by any test of this run, and at least by this one: each thing that was written has one audit entry of its
 * own, and both were written by one transaction. PostgreSQL knows by which transaction a row was written ({@code xmin}).
 */
@DisplayName("每个命令一条留痕，与所办的事同一事务")
@ExtendWith(MingchaRuns.class)
class OneEntryTest {

  private static final String OPINION = "{\"opinion\": \"同意\"}";
  private static final String NOT_FILING = "{\"ground\": \"CONDITIONS_NOT_MET\", \"reason\": \"查无实据\"}";
  private static final String FILING = """
      {"conditions": {"evidence": true, "punishable": true, "jurisdiction": true, "withinLimitation": true}, "jurisdictionReason": "本局先收到",
       "handlers": ["yuhang.inspector1", "yuhang.inspector2"], "reason": "拟立案"}""";
  private static final String HANDLERS = "{\"handlers\": [\"yuhang.inspector1\", \"yuhang.inspector2\"], \"opinion\": \"同意\"}";
  private static final Caller INSPECTOR = SomeLeads.INSPECTOR;
  private static final Caller UNIT_HEAD = Caller.officer("yuhang.unithead");
  private static final Caller LEADER = Caller.officer("yuhang.leader");
  private static final String TODAY = today().toString();

  @BeforeAll
  static void everyStepOfALead() {
    done(LEADER, filed(), "approve-filing", OPINION);
    done(LEADER, filed(), "decline-filing", "{\"ground\": \"MINOR_AND_CORRECTED\", \"opinion\": \"不予立案\"}");
    done(LEADER, filed(), "return-filing", OPINION);
    done(LEADER, notFiled(), "approve-not-filing", OPINION);
    done(LEADER, notFiled(), "return-not-filing", OPINION);
    done(LEADER, SomeLeads.receivedOn(TODAY, "甲商行"), "extend-verification", "{\"reason\": \"须外地核查\"}");
    var report = SomeLeads.report("platform-a", SomeLeads.unique(), SomeLeads.unique(), null);
    var lead = SomeLeads.path(SomeLeads.open(List.of(report), "ONE"));
    var survivor = INSPECTOR.get(SomeLeads.receivedOn(TODAY, "乙商行")).text("/number");
    done(INSPECTOR, lead, "merge", "{\"into\": \"" + survivor + "\", \"reason\": \"同一网店\"}");
    var closed = "/api/v1/disposal-reports/" + SomeLeads.report("platform-a", SomeLeads.unique(), SomeLeads.unique(), null);
    done(INSPECTOR, closed, "close-without-action", "{\"reason\": \"重复报告\"}");
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("每一笔写入都有且只有一条同一事务的留痕")
  @CsvSource(delimiterString = "=>", value = {
      "每个事项的每一步 => select m.number, s.move, s.xmin::text from matter_step s join matter m on m.id = s.matter_id",
      "每份平台报告 => select r.report_no, 'receive-report', r.xmin::text from platform_report r where r.bureau_path = (select path from bureau where code = r.bureau)",
      "报告的每次修改 => select r.report_no, 'amend-report', a.xmin::text from report_amendment a join platform_report r on r.id = a.report_id",
      "报告的每个附件 => select r.report_no, 'attach-file', a.xmin::text from report_attachment a join platform_report r on r.id = a.report_id",
      "报告的不予处理 => select r.report_no, 'close-without-action', h.xmin::text from report_handling h join platform_report r on r.id = h.report_id where h.status = 'CLOSED_NO_ACTION'",
      "每次固证 => select 'anchor-' || a.number, 'make-anchor', a.xmin::text from audit_anchor a"})
  void whatWasWrittenHasOneEntryOfItsOwn(String what, String written) throws SQLException {
    try (var owner = TheDatabase.asOwner()) {
      assertEquals(List.of(), query(owner, """
          with written (number, action, by) as (%s)
          select w.number || ' ' || w.action from written w
          group by w.number, w.action, w.by
          having count(*) <> (select count(*) from audit_entry e
            where e.subject_no = w.number and e.action = w.action and e.xmin::text = w.by)""".formatted(written)), what);
    }
  }

  @Test
  @DisplayName("每个事项登记一次，留痕一条；本次至少走过线索的每一步")
  void everyMatterWasOpenedOnce() throws SQLException {
    try (var owner = TheDatabase.asOwner()) {
      assertEquals(List.of(), query(owner, """
          select m.number from matter m
          where (select count(*) from audit_entry e where e.subject_kind = m.kind and e.subject_no = m.number and e.seq = 1) <> 1"""));
      Set<String> taken = new TreeSet<>(query(owner, "select distinct s.move from matter_step s join matter m on m.id = s.matter_id where m.kind = 'leads'"));
      assertTrue(taken.containsAll(Set.of("start-verification", "verify", "extend-verification", "merge", "propose-filing", "endorse-filing",
          "approve-filing", "return-filing", "decline-filing", "propose-not-filing", "endorse-not-filing", "approve-not-filing",
          "return-not-filing")), taken.toString());
    }
  }

  private static String filed() {
    var lead = SomeLeads.verified(TODAY);
    done(INSPECTOR, lead, "propose-filing", FILING);
    done(UNIT_HEAD, lead, "endorse-filing", HANDLERS);
    return lead;
  }

  private static String notFiled() {
    var lead = SomeLeads.verified(TODAY);
    done(INSPECTOR, lead, "propose-not-filing", NOT_FILING);
    done(UNIT_HEAD, lead, "endorse-not-filing", OPINION);
    return lead;
  }

  private static void done(Caller who, String what, String action, String body) {
    var reply = who.act(what, action, body);
    assertEquals(200, reply.status(), reply.body());
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    }
  }

  private static LocalDate today() {
    return ZonedDateTime.now(ZoneOffset.ofHours(8)).toLocalDate();
  }
}
