package org.mingcha.spotcheck.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.SamplePart;

/** What an officer types about a result: who was told, who objects, what follows. */
public class ResultForm implements Serializable {

  private Recipient recipient;
  private LocalDate sentOn;
  private ResultNotice.Manner manner;
  private String documentNo;
  private LocalDate receivedOn;
  private LocalDate madeOn;
  private Objection.Ground ground;
  private String reason;
  private Objection.Outcome outcome;
  private String retestLaboratory;
  private String retestReport;
  private String opinion;
  private LocalDate issuedOn;
  private String laboratory;
  private SamplePart part;
  private String holder;
  private String place;
  private LocalDate handedOn;
  private boolean sealIntact = true;

  Objection.Decision toDecision() {
    return new Objection.Decision(outcome, retestLaboratory, retestReport, opinion);
  }

  Custody toCustody() {
    return new Custody(part, holder, place, handedOn, sealIntact);
  }

  FollowUp toOrder(FollowUp.Kind kind) {
    return FollowUp.issued(kind, recipient, documentNo, issuedOn);
  }

  public Recipient getRecipient() {
    return recipient;
  }

  public void setRecipient(Recipient recipient) {
    this.recipient = recipient;
  }

  public LocalDate getSentOn() {
    return sentOn;
  }

  public void setSentOn(LocalDate sentOn) {
    this.sentOn = sentOn;
  }

  public ResultNotice.Manner getManner() {
    return manner;
  }

  public void setManner(ResultNotice.Manner manner) {
    this.manner = manner;
  }

  public String getDocumentNo() {
    return documentNo;
  }

  public void setDocumentNo(String documentNo) {
    this.documentNo = documentNo;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public LocalDate getMadeOn() {
    return madeOn;
  }

  public void setMadeOn(LocalDate madeOn) {
    this.madeOn = madeOn;
  }

  public Objection.Ground getGround() {
    return ground;
  }

  public void setGround(Objection.Ground ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Objection.Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Objection.Outcome outcome) {
    this.outcome = outcome;
  }

  public String getRetestLaboratory() {
    return retestLaboratory;
  }

  public void setRetestLaboratory(String retestLaboratory) {
    this.retestLaboratory = retestLaboratory;
  }

  public String getRetestReport() {
    return retestReport;
  }

  public void setRetestReport(String retestReport) {
    this.retestReport = retestReport;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getLaboratory() {
    return laboratory;
  }

  public void setLaboratory(String laboratory) {
    this.laboratory = laboratory;
  }

  public SamplePart getPart() {
    return part;
  }

  public void setPart(SamplePart part) {
    this.part = part;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getHandedOn() {
    return handedOn;
  }

  public void setHandedOn(LocalDate handedOn) {
    this.handedOn = handedOn;
  }

  public boolean isSealIntact() {
    return sealIntact;
  }

  public void setSealIntact(boolean sealIntact) {
    this.sealIntact = sealIntact;
  }
}
