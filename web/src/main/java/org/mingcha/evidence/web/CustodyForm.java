package org.mingcha.evidence.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.mingcha.calendar.China;
import org.mingcha.evidence.CustodyReport;

/** What an officer types when a piece goes into another hand. */
public class CustodyForm implements Serializable {

  private LocalDateTime at;
  private String to;
  private String place;
  private String seal;
  private String purpose;

  CustodyReport toReport() {
    return new CustodyReport(at.atZone(China.ZONE).toInstant(), to, place, seal, purpose);
  }

  public LocalDateTime getAt() {
    return at;
  }

  public void setAt(LocalDateTime at) {
    this.at = at;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getSeal() {
    return seal;
  }

  public void setSeal(String seal) {
    this.seal = seal;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }
}
