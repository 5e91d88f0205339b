package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** Takes reports out of the inbox, each once, in the transaction of the desk that asks. */
@ApplicationScoped
public class ReportHandover {

  private EntityManager em;
  private ReportQueries queries;
  private AuditChain audit;

  protected ReportHandover() {}

  @Inject
  ReportHandover(EntityManager em, ReportQueries queries, AuditChain audit) {
    this.em = em;
    this.queries = queries;
    this.audit = audit;
  }

  /**
   * Claims the bureau's reports that wait longest, and with each whatever else of the same operator waits, so that one lead
   * takes them all. Another transaction passes over claimed reports until this one ends.
   */
  public List<ReportView> claimWaiting(String bureau, int limit) {
    var longest = claim(bureau, "", Map.of("rows", limit));
    var operators = longest.stream().map(report -> report.content().operator()).filter(o -> o != null && o.identityNumber() != null)
        .map(ReportContent.Operator::identityNumber).distinct().toList();
    if (operators.isEmpty()) {
      return longest;
    }
    var others = claim(bureau, "and r.operator_number in (:operators)", Map.of("rows", 10 * limit, "operators", operators));
    return Stream.concat(longest.stream(), others.stream().filter(other -> longest.stream().noneMatch(report ->
        report.receipt().reportNumber().equals(other.receipt().reportNumber())))).toList();
  }

  /** Marks the reports as handled by this lead; a report that was handled before is a conflict (409). */
  public void toLead(List<ReportView> reports, String lead, Actor by) {
    for (var report : reports) {
      var number = report.receipt().reportNumber();
      require(number).handOverTo(lead, number);
      record(report.receipt().bureau(), number, "open-lead", by, Map.of("lead", lead));
    }
  }

  /** The reports' lead was merged into this one. */
  public void toOtherLead(List<String> reportNumbers, String bureau, String lead, Actor by) {
    for (var number : reportNumbers) {
      require(number).moveTo(lead);
      record(bureau, number, "move-to-lead", by, Map.of("lead", lead));
    }
  }

  /**
   * Closes a report without action; a report that was handled before is a conflict (409).
   *
   * @param version that the officer decided on, null when it was chosen from a list
   */
  void close(ReportView report, Integer version, String reason, Actor by) {
    var number = report.receipt().reportNumber();
    var handling = require(number);
    if (version != null) {
      handling.requireVersion(version);
    }
    handling.close(reason, number);
    record(report.receipt().bureau(), number, "close-without-action", by, Map.of("reason", reason));
  }

  @SuppressWarnings("unchecked")
  private List<ReportView> claim(String bureau, String condition, Map<String, ?> parameters) {
    var query = em.createNativeQuery("""
        select r.report_no from report_handling h join platform_report r on r.id = h.report_id
        where h.status = 'RECEIVED' and h.bureau = :bureau %s
        order by h.verify_by, h.report_no
        limit :rows
        for update of h skip locked""".formatted(condition)).setParameter("bureau", bureau);
    parameters.forEach(query::setParameter);
    var system = new ReportReader.OfBureaus(Scope.system());
    return ((List<String>) query.getResultList()).stream().map(number -> queries.require(number, system)).toList();
  }

  private void record(String bureau, String reportNumber, String action, Actor by, Map<String, ?> facts) {
    audit.record("bureau:" + bureau, new SubjectRef(ReportQueries.KIND, reportNumber), action, by, facts);
  }

  private ReportHandling require(String reportNumber) {
    var ids = em.createNativeQuery("select id from platform_report where report_no = :no")
        .setParameter("no", reportNumber)
        .getResultList();
    if (ids.isEmpty()) {
      throw new NotFound("report", reportNumber);
    }
    return em.find(ReportHandling.class, ((Number) ids.get(0)).longValue(), LockModeType.PESSIMISTIC_WRITE);
  }
}
