package org.mingcha.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The platform's own book: what it sent, and what the bureau acknowledged under which number. Held against the database it
 * names every acknowledged report that is lost, and every report that is there twice, in part, or unasked.
 */
final class Ledger {

  private static final int MOST_SHOWN = 20;

  /** Each report with the number of its audit entries, news and handling rows. */
  private static final String STORED = """
      select r.platform_report_id, r.report_no, coalesce(a.n, 0), coalesce(o.n, 0), coalesce(h.n, 0)
      from platform_report r
        left join (select subject_no, count(*) as n from audit_entry where action = 'receive-report' group by 1) a
          on a.subject_no = r.report_no
        left join (select subject_no, count(*) as n from outbox_entry where topic = 'report-received' group by 1) o
          on o.subject_no = r.report_no
        left join (select report_id, count(*) as n from report_handling group by 1) h on h.report_id = r.id""";

  /** Trails that do not run from 1 to their head without a gap, and entries whose report is not there. */
  private static final String TRAILS = """
      select 'trail ' || h.chain || ' has gaps' from audit_head h
        left join (select chain, count(*) as n, max(seq) as top from audit_entry group by 1) e on e.chain = h.chain
      where e.n is distinct from h.seq or e.top is distinct from h.seq
      union all
      select 'trail tells of ' || a.subject_no || ', which is not there' from audit_entry a
      where a.action = 'receive-report' and not exists (select 1 from platform_report r where r.report_no = a.subject_no)""";

  private final Map<String, String> sent = new ConcurrentHashMap<>();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  void sent(String id, String report) {
    sent.put(id, report);
  }

  void acknowledged(String id, String reportNumber) {
    var before = acknowledged.put(id, reportNumber);
    if (before != null && !before.equals(reportNumber)) {
      throw new AssertionError(id + " was acknowledged as " + before + " and again as " + reportNumber);
    }
  }

  /** Everything that was ever sent, for sending it again. */
  List<String> reports() {
    return List.copyOf(sent.values());
  }

  int unacknowledged() {
    return sent.size() - acknowledged.size();
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /** What is wrong in the database; empty when every acknowledged report is there, whole and once. */
  List<String> faults(Connection database) throws SQLException {
    var faults = new ArrayList<String>();
    var seen = new HashSet<String>();
    try (var sql = database.createStatement()) {
      try (var row = sql.executeQuery(STORED)) {
        while (row.next()) {
          check(row, seen, faults);
        }
      }
      try (var row = sql.executeQuery(TRAILS)) {
        while (row.next()) {
          faults.add(row.getString(1));
        }
      }
    }
    lost(seen).forEach(id -> faults.add(id + " is lost"));
    return faults.size() <= MOST_SHOWN ? faults
        : Stream.concat(faults.stream().limit(MOST_SHOWN), Stream.of("and " + (faults.size() - MOST_SHOWN) + " more")).toList();
  }

  /** The acknowledged reports that are not there. */
  List<String> lost(Connection database) throws SQLException {
    var seen = new HashSet<String>();
    try (var sql = database.createStatement(); var row = sql.executeQuery("select platform_report_id from platform_report")) {
      while (row.next()) {
        seen.add(row.getString(1));
      }
    }
    return lost(seen);
  }

  private List<String> lost(Set<String> seen) {
    return acknowledged.keySet().stream().filter(id -> !seen.contains(id)).toList();
  }

  private void check(ResultSet row, Set<String> seen, List<String> faults) throws SQLException {
    var id = row.getString(1);
    if (!seen.add(id)) {
      faults.add(id + " is there twice");
    }
    if (!sent.containsKey(id)) {
      faults.add(id + " was never sent");
    }
    if (!acknowledged.getOrDefault(id, row.getString(2)).equals(row.getString(2))) {
      faults.add(id + " has another number than its receipt says");
    }
    if (row.getInt(3) != 1 || row.getInt(4) != 1 || row.getInt(5) != 1) {
      faults.add("%s has %d audit entries, %d pieces of news, %d handlings"
          .formatted(id, row.getInt(3), row.getInt(4), row.getInt(5)));
    }
  }
}
