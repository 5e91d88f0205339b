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
import java.util.function.Consumer;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.Page;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadGrouping;
import org.mingcha.report.ReportClosingDesk;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportDesk;
import org.mingcha.report.ReportFilter;
import org.mingcha.report.ReportRow;
import org.mingcha.report.ReportStatus;
import org.mingcha.shared.web.Asked;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** The reports that platforms sent; chosen ones become leads or are closed. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

  private static final int ROWS = 50;

  @Inject private ReportDesk desk;
  @Inject private LeadDesk leads;
  @Inject private ReportClosingDesk closing;
  @Inject private Attempt attempt;
  @Inject private Words words;
  @Inject private BoardDesk board;
  private final Map<String, Boolean> selected = new HashMap<>();
  private String q;
  private String status;
  private String violation;
  private String platform;
  private String product;
  private String division;
  private String time;
  private String whole;
  private String days;
  private String cursor;
  private String reason;
  private List<ReportRow> rows = List.of();
  private String next;

  public void load() {
    attempt.load(() -> show(desk.inbox(filter(), place(), ROWS)));
  }

  /** Shows the list from its start, with the filters in the address. */
  public String search() {
    cursor = null;
    return "/report/inbox?faces-redirect=true&includeViewParams=true";
  }

  /** Opens leads from the chosen reports (立为线索): one, one each, or one for each operator. */
  public void openLeads(String grouping) {
    withChosen(chosen -> LeadLinks.follow(leads.openFromReports(chosen, LeadGrouping.valueOf(grouping))));
  }

  /** Begins a notice to another bureau (移送、通报) from the one report chosen; several have to become a lead first. */
  public String refer() {
    var chosen = chosen();
    if (chosen.size() != 1) {
      warn(chosen.isEmpty() ? "report.choose-first" : "report.refer-one");
      return null;
    }
    return "/referral/open?faces-redirect=true&kind=disposal-reports&within=" + chosen.get(0);
  }

  /** Closes the chosen reports (不予处理) and shows the list again. */
  public void close() {
    if (reason == null || reason.isBlank()) {
      warn("report.close-reason-first");
      return;
    }
    withChosen(chosen -> {
      closing.close(chosen, reason);
      selected.clear();
      reason = null;
      load();
    });
  }

  private void withChosen(Consumer<List<String>> act) {
    var chosen = chosen();
    if (chosen.isEmpty()) {
      warn("report.choose-first");
    } else if (!attempt.succeeds(() -> act.accept(chosen))) {
      load();
    }
  }

  private List<String> chosen() {
    return selected.entrySet().stream().filter(e -> Boolean.TRUE.equals(e.getValue())).map(Map.Entry::getKey).toList();
  }

  private void warn(String key) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.of(key), ""));
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
    return Asked.place(cursor);
  }

  private ReportFilter filter() {
    return InboxQuestion.filter(name -> switch (name) {
      case "q" -> q;
      case "status" -> status;
      case "violation" -> violation;
      case "platform" -> platform;
      case "product" -> product;
      case "division" -> division;
      case "time" -> time;
      case "whole" -> whole;
      case "days" -> days;
      default -> throw new IllegalArgumentException(name);
    }, board.today());
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

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }

  public String getDivision() {
    return division;
  }

  public void setDivision(String division) {
    this.division = division;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public String getWhole() {
    return whole;
  }

  public void setWhole(String whole) {
    this.whole = whole;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
