package org.mingcha.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Days that a limit does not count (期间扣除): whole days, both ends included; counting resumes the day after. While
 * {@code to} is null the pause is open. The document (委托书、听证申请 …) is what makes the pause provable.
 */
@Embeddable
public record Pause(
    @Enumerated(EnumType.STRING) @Column(name = "ground") PauseGround ground,
    @Column(name = "paused_from") LocalDate from,
    @Column(name = "paused_to") LocalDate to,
    @Column(name = "document_no") String documentNo,
    @Column(name = "reason") String reason) {

  public Pause {
    if (ground == null || from == null) throw new IllegalArgumentException("pause without ground or first day");
    if (to != null && to.isBefore(from)) throw new IllegalArgumentException("pause ends before it begins");
  }

  public boolean open() {
    return to == null;
  }

  /** Whether the day falls into the pause; an open one is taken to end on {@code openEnd}. */
  boolean covers(LocalDate day, LocalDate openEnd) {
    return !day.isBefore(from) && !day.isAfter(open() ? openEnd : to);
  }

  Pause closedOn(LocalDate lastDay) {
    return new Pause(ground, from, lastDay, documentNo, reason);
  }
}
