package org.mingcha.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mingcha.paper.Rendered;

/** The receipt of a report as a paper: to a platform for its own reports, to officers for those of their bureau and below. */
@Stateless
public class ReceiptDesk {

  @Inject private ReportDesk reports;
  @Inject private ReceiptPaper paper;

  @RolesAllowed("platform")
  public Rendered own(String reportNumber) {
    return paper.of(reports.ownReport(reportNumber));
  }

  @RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
  public Rendered of(String reportNumber) {
    return paper.of(reports.report(reportNumber));
  }
}
