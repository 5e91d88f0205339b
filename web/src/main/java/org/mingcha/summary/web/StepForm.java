package org.mingcha.summary.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.document.PartySignature;
import org.mingcha.summary.Collected;
import org.mingcha.summary.CollectionGround;

/** What an officer types for a step of a penalty on the spot. */
public class StepForm implements Serializable {

  private String statement;
  private String answer;
  private PartySignature signature;
  private String receivedBy;
  private CollectionGround ground;
  private String receipt;
  private String circumstances;
  private String voucher;
  private LocalDate paidOn;
  private String papers;
  private String reason;
  private String opinion;

  Collected toCollected() {
    return new Collected(ground, receipt, blank(circumstances));
  }

  /** Null when nothing was written. */
  static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public PartySignature[] getSignatures() {
    return new PartySignature[] {PartySignature.SIGNED, PartySignature.REFUSED};
  }

  public CollectionGround[] getGrounds() {
    return CollectionGround.values();
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public PartySignature getSignature() {
    return signature;
  }

  public void setSignature(PartySignature signature) {
    this.signature = signature;
  }

  public String getReceivedBy() {
    return receivedBy;
  }

  public void setReceivedBy(String receivedBy) {
    this.receivedBy = receivedBy;
  }

  public CollectionGround getGround() {
    return ground;
  }

  public void setGround(CollectionGround ground) {
    this.ground = ground;
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }

  public String getCircumstances() {
    return circumstances;
  }

  public void setCircumstances(String circumstances) {
    this.circumstances = circumstances;
  }

  public String getVoucher() {
    return voucher;
  }

  public void setVoucher(String voucher) {
    this.voucher = voucher;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }

  public String getPapers() {
    return papers;
  }

  public void setPapers(String papers) {
    this.papers = papers;
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
