package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** Hands reports over to a lead, each once, in the transaction of the lead's desk. */
@ApplicationScoped
public class ReportHandover {

  private EntityManager em;
  private AuditChain audit;

  protected ReportHandover() {}

  @Inject
  ReportHandover(EntityManager em, AuditChain audit) {
    this.em = em;
    this.audit = audit;
  }

  /** Marks the reports as handled by this lead; a report that was handled before is a conflict (409). */
  public void toLead(List<ReportView> reports, String lead, Actor by) {
    for (var report : reports) {
      var number = report.receipt().reportNumber();
      require(number).handOverTo(lead, number);
      audit.record("bureau:" + report.receipt().bureau(), new SubjectRef(ReportQueries.KIND, number), "open-lead", by,
          Map.of("lead", lead));
    }
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
