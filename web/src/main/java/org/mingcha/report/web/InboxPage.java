package org.mingcha.report.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Page;
import org.mingcha.lead.LeadDesk;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportDesk;
import org.mingcha.report.ReportFilter;
import org.mingcha.report.ReportRow;
import org.mingcha.report.ReportStatus;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** The reports that platforms sent; chosen ones become one lead. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

  private static final int ROWS = 50;

  @Inject private ReportDesk desk;
  @Inject private LeadDesk leads;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private final Map<String, Boolean> selected = new HashMap<>();
  private String q;
  private String status;
  private String violation;
  private Boolean late;
  private Boolean incomplete;
  private String cursor;
  private List<ReportRow> rows = List.of();
  private String next;

  public void load() {
    attempt.load(() -> show(desk.inbox(filter(), place(), ROWS)));
  }

  /** Shows the list from its start, with the filters in the address. */
  public String search() {
    cursor = null;
    late = Boolean.TRUE.equals(late) ? late : null;
    incomplete = Boolean.TRUE.equals(incomplete) ? incomplete : null;
    return "/report/inbox?faces-redirect=true&includeViewParams=true";
  }

  /** Opens one lead from the chosen reports (立为线索). */
  public void openLead() {
    var chosen = selected.entrySet().stream().filter(e -> Boolean.TRUE.equals(e.getValue())).map(Map.Entry::getKey).toList();
    if (chosen.isEmpty()) {
      FacesContext.getCurrentInstance().addMessage(null,
          new FacesMessage(FacesMessage.SEVERITY_WARN, words.of("report.choose-first"), ""));
    } else if (!attempt.succeeds(() -> LeadLinks.follow(leads.openFromReports(chosen).number()))) {
      load();
    }
  }

  public List<ReportRow> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }

  public Map<String, Boolean> getSelected() {
    return selected;
  }

  public ReportStatus[] getStatuses() {
    return ReportStatus.values();
  }

  public ReportContent.ViolationKind[] getViolations() {
    return ReportContent.ViolationKind.values();
  }

  private void show(Page<ReportRow> page) {
    rows = page.items();
    next = page.next();
  }

  /** A place that nobody gave out is the beginning. */
  private String place() {
    return cursor != null && cursor.matches("\\d{1,18}") ? cursor : null;
  }

  private ReportFilter filter() {
    var wanted = List.of(ReportStatus.values()).stream().filter(s -> s.name().equals(status)).findFirst().orElse(null);
    return new ReportFilter(wanted, null, null, violation, q, Boolean.TRUE.equals(late), Boolean.TRUE.equals(incomplete));
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getViolation() {
    return violation;
  }

  public void setViolation(String violation) {
    this.violation = violation;
  }

  public Boolean getLate() {
    return late;
  }

  public void setLate(Boolean late) {
    this.late = late;
  }

  public Boolean getIncomplete() {
    return incomplete;
  }

  public void setIncomplete(Boolean incomplete) {
    this.incomplete = incomplete;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
