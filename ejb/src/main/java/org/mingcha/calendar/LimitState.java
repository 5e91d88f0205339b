package org.mingcha.calendar;

/** Where a limit stands. */
public enum LimitState {

  RUNNING,
  /** A pause covers today, or is still open. */
  PAUSED,
  MET,
  /** Past its due date and not met. Never stored: time passing changes no row. */
  OVERDUE,
  /** The law itself drew the consequence of the expiry (自动解除、视为放弃). */
  LAPSED,
  CANCELLED;

  public boolean ended() {
    return this == MET || this == LAPSED || this == CANCELLED;
  }
}
