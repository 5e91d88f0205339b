package org.mingcha.interview.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.interview.Appointment;
import org.mingcha.interview.AppointmentMode;
import org.mingcha.interview.InterviewFacts;
import org.mingcha.interview.InterviewProof;
import org.mingcha.interview.Minutes;
import org.mingcha.interview.UnheldConsequence;
import org.mingcha.procedure.Handler;

/** What an officer types on the page of an interview; times are those of Beijing. */
public class InterviewForm implements Serializable {

  private List<String> handlers = new ArrayList<>();
  private String reason;
  private String opinion;
  private LocalDateTime scheduledAt;
  private AppointmentMode mode;
  private String place;
  private String link;
  private ServiceMethod servedBy;
  private LocalDateTime heldAt;
  private String minutes;
  private boolean signed;
  private String unsignedReason;
  private String demands;
  private UnheldConsequence consequence;
  private String text;
  private LocalDate dueOn;
  private Integer commitment;
  private String proof;
  private String evidence;
  private transient Part file;
  private String outcome;

  /** Offers those in charge as interviewers, and the demands as drafted, unless something has been chosen. */
  void offer(List<Handler> inCharge, InterviewFacts facts) {
    if (handlers.isEmpty()) {
      inCharge.forEach(handler -> handlers.add(handler.user()));
    }
    if (demands == null) {
      demands = String.join("\n", facts.demands());
    }
  }

  Appointment toAppointment() {
    return new Appointment(instant(scheduledAt), mode, place, link);
  }

  Minutes toMinutes() {
    return new Minutes(instant(heldAt), minutes, signed, signed ? null : unsignedReason);
  }

  InterviewProof toProof() {
    return new InterviewProof(commitment, proof, evidence, null);
  }

  private static Instant instant(LocalDateTime at) {
    return at == null ? null : at.atZone(China.ZONE).toInstant();
  }

  public AppointmentMode[] getModes() {
    return AppointmentMode.values();
  }

  public ServiceMethod[] getMethods() {
    return ServiceMethod.values();
  }

  public UnheldConsequence[] getConsequences() {
    return UnheldConsequence.values();
  }

  public List<String> getHandlers() {
    return handlers;
  }

  public void setHandlers(List<String> handlers) {
    this.handlers = handlers == null ? new ArrayList<>() : handlers;
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

  public LocalDateTime getScheduledAt() {
    return scheduledAt;
  }

  public void setScheduledAt(LocalDateTime scheduledAt) {
    this.scheduledAt = scheduledAt;
  }

  public AppointmentMode getMode() {
    return mode;
  }

  public void setMode(AppointmentMode mode) {
    this.mode = mode;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public ServiceMethod getServedBy() {
    return servedBy;
  }

  public void setServedBy(ServiceMethod servedBy) {
    this.servedBy = servedBy;
  }

  public LocalDateTime getHeldAt() {
    return heldAt;
  }

  public void setHeldAt(LocalDateTime heldAt) {
    this.heldAt = heldAt;
  }

  public String getMinutes() {
    return minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public boolean isSigned() {
    return signed;
  }

  public void setSigned(boolean signed) {
    this.signed = signed;
  }

  public String getUnsignedReason() {
    return unsignedReason;
  }

  public void setUnsignedReason(String unsignedReason) {
    this.unsignedReason = unsignedReason;
  }

  public String getDemands() {
    return demands;
  }

  public void setDemands(String demands) {
    this.demands = demands;
  }

  public UnheldConsequence getConsequence() {
    return consequence;
  }

  public void setConsequence(UnheldConsequence consequence) {
    this.consequence = consequence;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Integer getCommitment() {
    return commitment;
  }

  public void setCommitment(Integer commitment) {
    this.commitment = commitment;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }

  public String getEvidence() {
    return evidence;
  }

  public void setEvidence(String evidence) {
    this.evidence = evidence;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
