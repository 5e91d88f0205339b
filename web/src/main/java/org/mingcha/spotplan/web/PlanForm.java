package org.mingcha.spotplan.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.spotplan.PlanDraft;
import org.mingcha.spotplan.PlanView;

/** A plan, as it is typed. */
public class PlanForm implements Serializable {

  private static final int ROWS = 6;

  private String title;
  private Integer year;
  private String purpose;
  private String reason;
  private String opinion;
  private String monitoring;
  private final List<LineForm> lines = new ArrayList<>(Stream.generate(LineForm::new).limit(ROWS).toList());

  /** Offers what the plan says, unless something has been typed. */
  void offer(PlanView plan) {
    if (title == null) {
      title = plan.file().matter().title();
      year = plan.facts().year();
      purpose = plan.facts().purpose();
      monitoring = plan.facts().monitoring();
      for (int i = 0; i < plan.facts().lines().size(); i++) {
        if (i < lines.size()) {
          lines.set(i, LineForm.of(plan.facts().lines().get(i)));
        } else {
          lines.add(LineForm.of(plan.facts().lines().get(i)));
        }
      }
    }
  }

  PlanDraft toDraft() {
    return new PlanDraft(title, year, purpose, lines.stream().filter(LineForm::told).map(LineForm::toLine).toList());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
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

  public String getMonitoring() {
    return monitoring;
  }

  public void setMonitoring(String monitoring) {
    this.monitoring = monitoring;
  }

  public List<LineForm> getLines() {
    return lines;
  }
}
