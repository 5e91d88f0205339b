package org.mingcha.spotplan.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.spotplan.MonitoringDraft;

/** What is typed of a result of monitoring. */
public class MonitoringForm implements Serializable {

  private String platform;
  private LocalDate from;
  private LocalDate to;
  private Integer lookedAt;
  private Integer suspected;
  private String source;

  MonitoringDraft toDraft() {
    return new MonitoringDraft(platform, from, to, lookedAt, suspected, source);
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }

  public Integer getLookedAt() {
    return lookedAt;
  }

  public void setLookedAt(Integer lookedAt) {
    this.lookedAt = lookedAt;
  }

  public Integer getSuspected() {
    return suspected;
  }

  public void setSuspected(Integer suspected) {
    this.suspected = suspected;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
