package org.mingcha.execution;

import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.calendar.LimitKind.RECONSIDERATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.SubjectRef;

/**
 * The limits that run while a decision is carried out. The law's months are turned into days here, from the day they run from.
 */
@ApplicationScoped
public class ExecutionLimits {

  private static final int DAYS_TO_SUE_AFTER_RECONSIDERATION = 15;
  private static final int MONTHS_FOR_COURT = 3;

  @Inject private TimeLimits limits;

  /** The party may seek that remedy until a day; within three months of it the court may be asked. */
  public void remediesFrom(SubjectRef subject, LimitKind remedy, LocalDate from, LocalDate until) {
    limits.start(subject, remedy, new Term(from, days(from, until), DayUnit.CALENDAR));
    limits.start(subject, APPLY_TO_COURT, courtAfter(until));
  }

  /** A reconsideration ended: fifteen days to sue, and the court's window after them. */
  void reconsidered(SubjectRef subject, LocalDate endedOn, LocalDate today) {
    limits.cancelRunning(subject, today, RECONSIDERATION, LITIGATION, APPLY_TO_COURT);
    remediesFrom(subject, LITIGATION, endedOn, endedOn.plusDays(DAYS_TO_SUE_AFTER_RECONSIDERATION));
  }

  /** An action ended: nothing more to seek, and the court's window begins. */
  void litigated(SubjectRef subject, LocalDate endedOn, LocalDate today) {
    limits.cancelRunning(subject, today, RECONSIDERATION, LITIGATION, APPLY_TO_COURT);
    remediesFrom(subject, LITIGATION, endedOn, endedOn.plusDays(1));
  }

  /** The court's window runs from the end of a deferral where that is later. */
  void deferred(Executed executed, LocalDate until, LocalDate today) {
    var remedies = executed.remediesDueOn();
    if (remedies != null && until.isAfter(remedies)) {
      limits.cancelRunning(executed.ref(), today, APPLY_TO_COURT);
      limits.start(executed.ref(), APPLY_TO_COURT, courtAfter(until));
    }
  }

  /** Everything owed was paid on that day. */
  void performed(SubjectRef subject, LocalDate paidOn) {
    limits.metIfRunning(subject, PAYMENT, paidOn);
  }

  private static Term courtAfter(LocalDate day) {
    return new Term(day, days(day, day.plusMonths(MONTHS_FOR_COURT)), DayUnit.CALENDAR);
  }

  private static int days(LocalDate from, LocalDate until) {
    return (int) ChronoUnit.DAYS.between(from, until);
  }
}
