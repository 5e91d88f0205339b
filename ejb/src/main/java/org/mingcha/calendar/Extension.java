package org.mingcha.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Days added to a limit by approval (延长), in the limit's own unit, for a stated reason. No column may be null: only then
 * does a further extension insert its own row and leave the earlier ones alone, which cannot be deleted.
 */
@Embeddable
public record Extension(
    @Column(name = "days", nullable = false) int days,
    @Column(name = "approved_by", nullable = false) String approvedBy,
    @Column(name = "approved_at", nullable = false) Instant approvedAt,
    @Column(name = "reason", nullable = false) String reason) {

  public Extension {
    if (days < 1) throw new IllegalArgumentException("extension of " + days + " days");
    if (approvedBy == null || approvedAt == null) throw new IllegalArgumentException("extension without approval");
    if (reason == null || reason.isBlank()) throw new IllegalArgumentException("extension without reason");
  }

  LocalDate approvedOn() {
    return China.dateOf(approvedAt);
  }
}
