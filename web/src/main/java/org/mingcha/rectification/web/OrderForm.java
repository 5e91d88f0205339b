package org.mingcha.rectification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.web.ServiceForm;
import org.mingcha.rectification.RecheckReport;
import org.mingcha.rectification.RecheckResult;

/** What an officer types for a step of an order. */
public class OrderForm extends ServiceForm {

  private LocalDate checkedOn;
  private RecheckResult result;
  private String findings;
  private List<String> handlers = new ArrayList<>();
  private Integer days;
  private String reason;
  private String opinion;

  RecheckReport toRecheck() {
    return new RecheckReport(checkedOn, result, findings, List.copyOf(handlers));
  }

  public RecheckResult[] getResults() {
    return RecheckResult.values();
  }

  public LocalDate getCheckedOn() {
    return checkedOn;
  }

  public void setCheckedOn(LocalDate checkedOn) {
    this.checkedOn = checkedOn;
  }

  public RecheckResult getResult() {
    return result;
  }

  public void setResult(RecheckResult result) {
    this.result = result;
  }

  public String getFindings() {
    return findings;
  }

  public void setFindings(String findings) {
    this.findings = findings;
  }

  /** Login names of who carried out the re-check. */
  public List<String> getHandlers() {
    return handlers;
  }

  public void setHandlers(List<String> handlers) {
    this.handlers = handlers == null ? new ArrayList<>() : handlers;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }
}
