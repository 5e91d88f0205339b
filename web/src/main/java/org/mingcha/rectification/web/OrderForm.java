package org.mingcha.rectification.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.document.ServiceMethod;
import org.mingcha.document.ServiceRecord;
import org.mingcha.rectification.RecheckReport;
import org.mingcha.rectification.RecheckResult;

/** What an officer types for a step of an order. */
public class OrderForm implements Serializable {

  private ServiceMethod method;
  private LocalDate servedOn;
  private String receivedBy;
  private String proof;
  private String addressConfirmation;
  private LocalDate checkedOn;
  private RecheckResult result;
  private String findings;
  private List<String> handlers = new ArrayList<>();
  private Integer days;
  private String reason;
  private String opinion;

  ServiceRecord toService() {
    return new ServiceRecord(method, servedOn, receivedBy, proof, blank(addressConfirmation));
  }

  RecheckReport toRecheck() {
    return new RecheckReport(checkedOn, result, findings, List.copyOf(handlers));
  }

  public ServiceMethod[] getMethods() {
    return ServiceMethod.values();
  }

  public RecheckResult[] getResults() {
    return RecheckResult.values();
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public ServiceMethod getMethod() {
    return method;
  }

  public void setMethod(ServiceMethod method) {
    this.method = method;
  }

  public LocalDate getServedOn() {
    return servedOn;
  }

  public void setServedOn(LocalDate servedOn) {
    this.servedOn = servedOn;
  }

  public String getReceivedBy() {
    return receivedBy;
  }

  public void setReceivedBy(String receivedBy) {
    this.receivedBy = receivedBy;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  public String getAddressConfirmation() {
    return addressConfirmation;
  }

  public void setAddressConfirmation(String addressConfirmation) {
    this.addressConfirmation = addressConfirmation;
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
