package org.mingcha.contact.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.mingcha.contact.AttemptReport;
import org.mingcha.contact.AttemptWay;
import org.mingcha.contact.Happening;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.web.ServiceForm;

/** What an officer types for a step of a notice. */
public class NoticeForm extends ServiceForm {

  private LocalDate triedOn;
  private AttemptWay way;
  private String address;
  private String result;
  private String evidence;
  private LocalDate happenedOn;
  private String text;
  private String reason;
  private String opinion;
  private String outcome;

  AttemptReport toAttempt() {
    return new AttemptReport(triedOn, way, address, result, evidence == null || evidence.isBlank() ? null : evidence.strip());
  }

  Happening toHappening() {
    return new Happening(happenedOn, text);
  }

  public AttemptWay[] getWays() {
    return AttemptWay.values();
  }

  /** All but the announcement: a platform is there to receive it. */
  @Override
  public ServiceMethod[] getMethods() {
    return Arrays.stream(super.getMethods()).filter(method -> method != ServiceMethod.ANNOUNCED).toArray(ServiceMethod[]::new);
  }

  public LocalDate getTriedOn() {
    return triedOn;
  }

  public void setTriedOn(LocalDate triedOn) {
    this.triedOn = triedOn;
  }

  public AttemptWay getWay() {
    return way;
  }

  public void setWay(AttemptWay way) {
    this.way = way;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getResult() {
    return result;
  }

  public void setResult(String result) {
    this.result = result;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public LocalDate getHappenedOn() {
    return happenedOn;
  }

  public void setHappenedOn(LocalDate happenedOn) {
    this.happenedOn = happenedOn;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
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

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
