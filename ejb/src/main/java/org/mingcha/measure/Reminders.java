package org.mingcha.measure;

import java.util.Optional;
import org.mingcha.identity.Duty;

/**
 * Who is reminded how many days before a measure ends: those in charge seven, their head three, the leader one day before and
 * afterwards (到期升级提醒). No article sets these numbers; that a release is not missed is what the law wants.
 */
final class Reminders {

  static final int FIRST = 7;
  static final int SECOND = 3;
  static final int LAST = 1;

  private Reminders() {}

  static Optional<Duty> dueTo(long daysLeft) {
    if (daysLeft <= LAST) {
      return Optional.of(Duty.LEADER);
    }
    if (daysLeft <= SECOND) {
      return Optional.of(Duty.UNIT_HEAD);
    }
    return daysLeft <= FIRST ? Optional.of(Duty.INSPECTOR) : Optional.empty();
  }
}
