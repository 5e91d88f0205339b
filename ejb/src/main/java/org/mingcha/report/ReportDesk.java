package org.mingcha.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mingcha.audit.AuditChain;
import org.mingcha.audit.AuditView;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.party.Platforms;
import org.mingcha.report.similar.SimilarQueries;
import org.mingcha.report.similar.SimilarReport;
import org.mingcha.store.FileStore;

/** Shows reports: to a platform its own, to officers those of their bureau and the bureaus below. */
@Stateless
public class ReportDesk {

  private static final int SIMILAR_SHOWN = 50;

  @Inject private ReportQueries queries;
  @Inject private SimilarQueries similar;
  @Inject private CurrentOfficer current;
  @Inject private Platforms platforms;
  @Inject private AuditChain audit;
  @Inject private ReportAdditions additions;
  @Inject private FileStore files;

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
    return queries.require(reportNumber, bureaus()).masked();
  }

  /** What the platform added to a report of its own. */
  @RolesAllowed("platform")
  public Additions ownAdditions(String reportNumber) {
    queries.require(reportNumber, platform());
    return additions(reportNumber);
  }

  /** What the platform added to a report. */
  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public Additions additionsTo(String reportNumber) {
    queries.require(reportNumber, bureaus());
    return additions(reportNumber).masked();
  }

  private Additions additions(String reportNumber) {
    return new Additions(additions.amendments(reportNumber), additions.attachments(reportNumber));
  }

  /** Writes an attachment out. Whoever holds the view of it was let to see it. */
  @PermitAll
  public void copy(Attachment attachment, OutputStream out) throws IOException {
    files.copy(attachment.file(), out);
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
