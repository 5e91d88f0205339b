package org.mingcha.rectification.web;

import java.io.Serializable;
import org.mingcha.calendar.DayUnit;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RectificationDraft;
import org.mingcha.rectification.RectificationFacts;

/** An order as an officer drafts it. */
public class DraftForm implements Serializable {

  private String partyName;
  private String identityNumber;
  private Capacity capacity = Capacity.IN_PLATFORM_OPERATOR;
  private OperatorKind partyKind;
  private Breach breach;
  private String facts;
  private String demands;
  private Integer termLength;
  private DayUnit termUnit = DayUnit.CALENDAR;

  void party(InvolvedParty party) {
    partyName = party.name();
    identityNumber = party.identityNumber();
    capacity = Capacity.valueOf(party.capacity());
    partyKind = party.kind() == null ? null : OperatorKind.valueOf(party.kind());
  }

  void says(RectificationFacts order) {
    breach = order.breach();
    facts = order.facts();
    demands = order.demands();
    termLength = order.termLength();
    termUnit = order.termUnit();
  }

  RectificationDraft toDraft() {
    return new RectificationDraft(new InvolvedParty(partyName, identityNumber, capacity.name(), partyKind == null ? null : partyKind.name()),
        breach, facts, demands, termLength, termUnit);
  }

  public Breach[] getBreaches() {
    return Breach.values();
  }

  public DayUnit[] getUnits() {
    return new DayUnit[] {DayUnit.CALENDAR, DayUnit.WORKING};
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public OperatorKind[] getKinds() {
    return OperatorKind.values();
  }

  public String getPartyName() {
    return partyName;
  }

  public void setPartyName(String partyName) {
    this.partyName = partyName;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Capacity capacity) {
    this.capacity = capacity;
  }

  public OperatorKind getPartyKind() {
    return partyKind;
  }

  public void setPartyKind(OperatorKind partyKind) {
    this.partyKind = partyKind;
  }

  public Breach getBreach() {
    return breach;
  }

  public void setBreach(Breach breach) {
    this.breach = breach;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getDemands() {
    return demands;
  }

  public void setDemands(String demands) {
    this.demands = demands;
  }

  public Integer getTermLength() {
    return termLength;
  }

  public void setTermLength(Integer termLength) {
    this.termLength = termLength;
  }

  public DayUnit getTermUnit() {
    return termUnit;
  }

  public void setTermUnit(DayUnit termUnit) {
    this.termUnit = termUnit;
  }
}
