package org.mingcha.execution.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a pushed decision. */
public class PushedForm implements Serializable {

  private LocalDate day;
  private String place;

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
