package org.mingcha.rectification.web;

import java.io.Serializable;
import org.mingcha.calendar.DayUnit;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RectificationDraft;
import org.mingcha.rectification.RectificationFacts;
import org.mingcha.shared.web.PartyForm;

/** An order as an officer drafts it. */
public class DraftForm implements Serializable {

  private final PartyForm party = new PartyForm(Capacity.IN_PLATFORM_OPERATOR);
  private Breach breach;
  private String facts;
  private String demands;
  private Integer termLength;
  private DayUnit termUnit = DayUnit.CALENDAR;

  void party(InvolvedParty known) {
    party.offer(known);
  }

  void says(RectificationFacts order) {
    breach = order.breach();
    facts = order.facts();
    demands = order.demands();
    termLength = order.termLength();
    termUnit = order.termUnit();
  }

  RectificationDraft toDraft() {
    return new RectificationDraft(party.toParty(), breach, facts, demands, termLength, termUnit);
  }

  public Breach[] getBreaches() {
    return Breach.values();
  }

  public DayUnit[] getUnits() {
    return new DayUnit[] {DayUnit.CALENDAR, DayUnit.WORKING};
  }

  public PartyForm getParty() {
    return party;
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
