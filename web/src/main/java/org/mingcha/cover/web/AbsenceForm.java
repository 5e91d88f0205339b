package org.mingcha.cover.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.cover.NewAbsence;
import org.mingcha.identity.Duty;

/** What is typed of an absence. */
public class AbsenceForm implements Serializable {

  private String officer;
  private LocalDate from;
  private LocalDate to;
  private Duty duty;
  private String cover;
  private String reason;
  private String another;

  NewAbsence toAbsence() {
    return new NewAbsence(officer, from, to, duty, cover, reason);
  }

  /** One's own absence, unless somebody else is chosen. */
  void absentIs(String user) {
    if (officer == null) {
      officer = user;
    }
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
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

  public Duty getDuty() {
    return duty;
  }

  public void setDuty(Duty duty) {
    this.duty = duty;
  }

  public String getCover() {
    return cover;
  }

  public void setCover(String cover) {
    this.cover = cover;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The colleague named in place of the one before. */
  public String getAnother() {
    return another;
  }

  public void setAnother(String another) {
    this.another = another;
  }
}
