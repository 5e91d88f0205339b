package org.mingcha.lead.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.lead.FilingConditions;
import org.mingcha.lead.FilingProposal;
import org.mingcha.lead.JurisdictionGround;
import org.mingcha.lead.NotFilingGround;
import org.mingcha.procedure.Handler;

/** What an officer types on the page of a lead. */
public class LeadForm implements Serializable {

  private String findings;
  private boolean evidence;
  private boolean punishable;
  private boolean jurisdiction;
  private boolean withinLimitation;
  private JurisdictionGround jurisdictionGround;
  private String jurisdictionReason;
  private List<String> handlers = new ArrayList<>();
  private String reason;
  private String into;
  private String opinion;
  private NotFilingGround ground;

  /** Offers those already in charge, unless somebody has been chosen. */
  void designated(List<Handler> inCharge) {
    if (handlers.isEmpty()) {
      inCharge.forEach(handler -> handlers.add(handler.user()));
    }
  }

  FilingProposal toProposal() {
    return new FilingProposal(new FilingConditions(evidence, punishable, jurisdiction, withinLimitation),
        jurisdictionGround, jurisdictionReason, handlers, reason);
  }

  public String getFindings() {
    return findings;
  }

  public void setFindings(String findings) {
    this.findings = findings;
  }

  public boolean isEvidence() {
    return evidence;
  }

  public void setEvidence(boolean evidence) {
    this.evidence = evidence;
  }

  public boolean isPunishable() {
    return punishable;
  }

  public void setPunishable(boolean punishable) {
    this.punishable = punishable;
  }

  public boolean isJurisdiction() {
    return jurisdiction;
  }

  public void setJurisdiction(boolean jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  public boolean isWithinLimitation() {
    return withinLimitation;
  }

  public void setWithinLimitation(boolean withinLimitation) {
    this.withinLimitation = withinLimitation;
  }

  public JurisdictionGround getJurisdictionGround() {
    return jurisdictionGround;
  }

  public void setJurisdictionGround(JurisdictionGround jurisdictionGround) {
    this.jurisdictionGround = jurisdictionGround;
  }

  public String getJurisdictionReason() {
    return jurisdictionReason;
  }

  public void setJurisdictionReason(String jurisdictionReason) {
    this.jurisdictionReason = jurisdictionReason;
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

  /** Number of the lead that this one is merged into. */
  public String getInto() {
    return into;
  }

  public void setInto(String into) {
    this.into = into == null ? null : into.strip();
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public NotFilingGround getGround() {
    return ground;
  }

  public void setGround(NotFilingGround ground) {
    this.ground = ground;
  }
}
