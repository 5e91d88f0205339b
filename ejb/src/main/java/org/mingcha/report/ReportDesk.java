package org.mingcha.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Platforms;

/** Shows reports: to a platform its own, to officers those of their bureau and the bureaus below. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReportDesk {

  private static final int SIMILAR_SHOWN = 50;

  @Inject private ReportQueries queries;
  @Inject private SimilarQueries similar;
  @Inject private CurrentOfficer current;
  @Inject private Platforms platforms;
  @Inject private AuditChain audit;

  @RolesAllowed("platform")
  public Page<ReportRow> ownReports(ReportFilter filter, String cursor, int limit) {
    return queries.list(platform(), filter, cursor, limit);
  }

  @RolesAllowed("platform")
  public ReportView ownReport(String reportNumber) {
    return queries.require(reportNumber, platform());
  }

  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public Page<ReportRow> inbox(ReportFilter filter, String cursor, int limit) {
    return queries.list(bureaus(), filter, cursor, limit);
  }

  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public ReportView report(String reportNumber) {
    return queries.require(reportNumber, bureaus());
  }

  /** Other reports of the same operator, shop, product or listing that the officer may see, newest first. */
  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public List<SimilarReport> similarTo(String reportNumber) {
    return similar.like(reportNumber, bureaus(), SIMILAR_SHOWN);
  }

  /** What was done with a report, in order. */
  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public List<AuditView> timeline(String reportNumber) {
    queries.require(reportNumber, bureaus());
    return audit.of(new SubjectRef(ReportQueries.KIND, reportNumber));
  }

  private ReportReader platform() {
    return new ReportReader.OfPlatform(platforms.requireByClient(current.platformClient()).uscc());
  }

  private ReportReader bureaus() {
    return new ReportReader.OfBureaus(current.get().scope());
  }
}
