package org.mingcha.report.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mingcha.audit.AuditView;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadGrouping;
import org.mingcha.report.ReportClosingDesk;
import org.mingcha.report.ReportDesk;
import org.mingcha.report.ReportGroup;
import org.mingcha.report.ReportStatus;
import org.mingcha.report.ReportView;
import org.mingcha.report.similar.SimilarReport;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.ReadOnce;

/** One report: the six groups of Article 15 as the platform sent them, and its receipt. */
@Named
@ViewScoped
public class ReportPage implements Serializable {

  @Inject private ReportDesk desk;
  @Inject private ReportClosingDesk closing;
  @Inject private LeadDesk leads;
  @Inject private Attempt attempt;
  private String number;
  private ReportView report;
  private String reason;
  private transient List<SimilarReport> similar;
  private final ReadOnce<List<AuditView>> timeline = new ReadOnce<>();

  public void load() {
    attempt.load(() -> report = desk.report(number));
  }

  /** Loads the report that is open beside a list; none when the address names none. */
  public void loadBeside() {
    if (number == null || number.isBlank()) {
      number = null;
    } else {
      load();
    }
  }

  /** Opens a lead from this report alone (立为线索). */
  public void openLead() {
    if (!attempt.succeeds(() -> LeadLinks.follow(leads.openFromReports(List.of(number), LeadGrouping.ONE)))) {
      load();
    }
  }

  /** Closes this report (不予处理), on the version shown. */
  public String close() {
    var outcome = attempt.to(() -> {
      closing.close(number, report.version(), reason);
      return "/report/report?faces-redirect=true&includeViewParams=true";
    });
    if (outcome == null) {
      load();
    }
    return outcome;
  }

  public boolean isOpen() {
    return report.status() == ReportStatus.RECEIVED;
  }

  public boolean lacks(String group) {
    return report.missing().contains(ReportGroup.valueOf(group));
  }

  public ReportView getReport() {
    return report;
  }

  /** Other reports that may tell of the same thing. */
  public List<SimilarReport> getSimilar() {
    if (similar == null) {
      similar = desk.similarTo(number);
    }
    return similar;
  }

  public List<AuditView> getTimeline() {
    return timeline.of(() -> desk.timeline(number));
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
