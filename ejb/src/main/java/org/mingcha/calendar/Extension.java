package org.mingcha.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Days added to a limit by approval (延长), in the limit's own unit. */
@Embeddable
public record Extension(
    @Column(name = "days") int days,
    @Column(name = "approved_by") String approvedBy,
    @Column(name = "approved_at") Instant approvedAt,
    @Column(name = "reason") String reason) {

  public Extension {
    if (days < 1) throw new IllegalArgumentException("extension of " + days + " days");
    if (approvedBy == null || approvedAt == null) throw new IllegalArgumentException("extension without approval");
  }

  LocalDate approvedOn() {
    return China.dateOf(approvedAt);
  }
}
