package org.mingcha.calendar;

/**
 * On which last days a limit of calendar days moves to the next working day. 程序规定80 speaks of statutory holidays
 * only; whether an ordinary weekend counts as one is unverified, hence configuration.
 */
public enum RollForward {

  /** Weekends and holidays; the default. */
  REST_DAYS,
  /** Days off under the holiday notice only; the literal reading. */
  STATUTORY_HOLIDAYS_ONLY
}
