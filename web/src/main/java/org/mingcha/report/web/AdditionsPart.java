package org.mingcha.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.report.Additions;
import org.mingcha.report.ReportDesk;

/** The part of a report's page that shows what the platform added later. */
@Named
@RequestScoped
public class AdditionsPart {

  @Inject private ReportDesk desk;
  private Additions additions;

  /** What was added to this report, read once for each request. */
  public Additions to(String reportNumber) {
    if (additions == null) {
      additions = desk.additionsTo(reportNumber);
    }
    return additions;
  }
}
