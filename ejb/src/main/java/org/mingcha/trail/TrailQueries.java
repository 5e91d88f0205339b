package org.mingcha.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditView;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officers;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;

/** Searches the audit trail, newest first. Each condition is put in only when it is asked for, so that its index serves. */
@ApplicationScoped
public class TrailQueries {

  private static final String RECEIPT = "receive-report";

  private static final String SELECT = """
      select e.id, e.chain, e.seq, e.at, e.actor_user, e.actor_name, e.actor_role, e.actor_bureau, e.action, e.subject_kind,
        e.subject_no, e.facts, e.hash
      from audit_entry e
      where (exists (select 1 from bureau b where b.code = e.actor_bureau and b.path like :scope)
        or e.actor_bureau is null and :scope = '/100000/%')""";

  private EntityManager em;
  private Officers officers;

  protected TrailQueries() {}

  @Inject
  TrailQueries(EntityManager em, Officers officers) {
    this.em = em;
    this.officers = officers;
  }

  /** One page of what members of the bureaus in scope did; what the system did by itself only the whole country's auditor sees. */
  public Page<TrailEntry> search(TrailFilter filter, Scope scope, TrailCursor cursor, int limit) {
    var conditions = new ArrayList<String>();
    Map<String, Object> values = new LinkedHashMap<>();
    narrow(filter, conditions, values);
    days(filter, conditions, values);
    if (cursor != null) {
      conditions.add("(e.at, e.id) < (cast(:at as timestamptz), :id)");
      values.put("at", cursor.at());
      values.put("id", cursor.id());
    }
    var sql = SELECT + conditions.stream().map(condition -> "\n  and " + condition).reduce("", String::concat)
        + "\norder by e.at desc, e.id desc limit :rows";
    var query = em.createNativeQuery(sql, Tuple.class).setParameter("scope", scope.pathPattern()).setParameter("rows", limit + 1);
    values.forEach(query::setParameter);
    @SuppressWarnings("unchecked")
    List<Tuple> rows = query.getResultList();
    return Page.cut(rows.stream().map(TrailQueries::entry).toList(), limit, entry -> TrailCursor.after(entry).toString());
  }

  private void narrow(TrailFilter filter, List<String> conditions, Map<String, Object> values) {
    if (filter.who() != null) {
      var logins = new ArrayList<>(officers.named(filter.who()));
      logins.add(filter.who());
      conditions.add("e.actor_user in (:who)");
      values.put("who", logins);
    }
    if (filter.number() != null) {
      conditions.add("e.subject_no = :number");
      values.put("number", filter.number());
    }
    if (filter.action() != null) {
      // the index leaves receipts out, and has to be told that they are not asked for
      conditions.add("e.action = :action" + (filter.action().equals(RECEIPT) ? "" : " and e.action <> '" + RECEIPT + "'"));
      values.put("action", filter.action());
    }
  }

  private static void days(TrailFilter filter, List<String> conditions, Map<String, Object> values) {
    if (filter.from() != null) {
      conditions.add("e.at >= :since");
      values.put("since", start(filter.from()));
    }
    if (filter.to() != null) {
      conditions.add("e.at < :until");
      values.put("until", start(filter.to().plusDays(1)));
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(China.ZONE).toInstant();
  }

  private static TrailEntry entry(Tuple t) {
    return new TrailEntry(t.get(0, Number.class).longValue(), t.get(1, String.class), new SubjectRef(t.get(9, String.class), t.get(10, String.class)),
        new AuditView(t.get(2, Number.class).longValue(), t.get(3, Instant.class), t.get(4, String.class), t.get(5, String.class),
            t.get(6, String.class), t.get(7, String.class), t.get(8, String.class), t.get(11, String.class), t.get(12, String.class)));
  }
}
