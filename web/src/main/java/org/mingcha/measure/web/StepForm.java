package org.mingcha.measure.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingcha.measure.ReleaseGround;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.measure.goods.ItemResult;

/** What an officer types for a step of a measure. */
public class StepForm implements Serializable {

  private String reason;
  private String lateReason;
  private String opinion;
  private LocalDate settledOn;
  private String settlement;
  private List<ItemResult> results = new ArrayList<>();
  private Integer days;
  private ReleaseGround ground;
  private Disposal disposal;
  private String paper;

  /** Makes room for the result of each thing on the list. */
  void roomFor(int items) {
    if (results.size() != items) {
      results = new ArrayList<>(Collections.nCopies(items, null));
    }
  }

  public ItemResult[] getAllResults() {
    return ItemResult.values();
  }

  public ReleaseGround[] getGrounds() {
    return ReleaseGround.values();
  }

  public List<Disposal> getDisposals() {
    return Disposal.byDecision();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getLateReason() {
    return lateReason;
  }

  public void setLateReason(String lateReason) {
    this.lateReason = lateReason;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public LocalDate getSettledOn() {
    return settledOn;
  }

  public void setSettledOn(LocalDate settledOn) {
    this.settledOn = settledOn;
  }

  public String getSettlement() {
    return settlement;
  }

  public void setSettlement(String settlement) {
    this.settlement = settlement;
  }

  public List<ItemResult> getResults() {
    return results;
  }

  public void setResults(List<ItemResult> results) {
    this.results = results;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public ReleaseGround getGround() {
    return ground;
  }

  public void setGround(ReleaseGround ground) {
    this.ground = ground;
  }

  public Disposal getDisposal() {
    return disposal;
  }

  public void setDisposal(Disposal disposal) {
    this.disposal = disposal;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }
}
