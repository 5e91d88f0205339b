package org.mingcha.execution;

import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.DUNNING;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.calendar.LimitKind.RECONSIDERATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/**
 * The limits that run while a decision is carried out. The law's months are turned into days here, from the day they run from.
 */
@ApplicationScoped
public class ExecutionLimits {

  private static final int DAYS_TO_SUE_AFTER_RECONSIDERATION = 15;
  private static final int MONTHS_FOR_COURT = 3;
  /** The length of a time in which nothing can be sought any more: it is there for what runs from its end. */
  private static final int NOTHING_TO_SEEK = 1;

  private TimeLimits limits;

  protected ExecutionLimits() {}

  @Inject
  ExecutionLimits(TimeLimits limits) {
    this.limits = limits;
  }

  /** The party may seek that remedy until a day; within three months of the end of that the court may be asked. */
  public void remediesFrom(SubjectRef subject, LimitKind remedy, LocalDate from, LocalDate until) {
    courtAfter(subject, remedyFrom(subject, remedy, from, until).dueOn());
  }

  /** The same where nothing is owed, so that there is nothing for a court to enforce. */
  public TimeLimitView remedyFrom(SubjectRef subject, LimitKind remedy, LocalDate from, LocalDate until) {
    return limits.start(subject, remedy, new Term(from, days(from, until), DayUnit.CALENDAR));
  }

  /** A reconsideration ended, by a decision or because none came in time: fifteen days to sue, and the court's window after them. */
  void reconsidered(SubjectRef subject, LocalDate endedOn, LocalDate today) {
    limits.cancelRunning(subject, today, RECONSIDERATION, LITIGATION, APPLY_TO_COURT);
    remediesFrom(subject, LITIGATION, endedOn, endedOn.plusDays(DAYS_TO_SUE_AFTER_RECONSIDERATION));
  }

  /**
   * A reconsideration was withdrawn or dropped (撤回、终止): there is no decision on it from which fifteen days could run. That the party
   * may still sue within the time it had against the penalty itself is our reading, for the party: a reconsideration takes nothing from
   * that time where it need not come first, as the courts' rules on withdrawn applications are commonly given. Where that time was over
   * before, nothing is left to seek, and the court's window begins, but not before the day on which the reconsideration ended.
   */
  @Basis({"ALL@2017:46", "AEL@2011:53"})
  void withdrawn(Executed executed, LocalDate endedOn, LocalDate today) {
    var remedies = executed.remediesDueOn();
    if (remedies == null || remedies.isBefore(endedOn)) {
      litigated(executed.ref(), endedOn, today);
    }
  }

  /**
   * A reconsideration was not taken up (不予受理): fifteen days to sue from then on. That the time which the party had against the penalty
   * itself counts where it is longer is our reading, for the party, as with one that was withdrawn.
   */
  @Basis({"ARL@2023:34", "ALL@2017:46"})
  void notAccepted(Executed executed, LocalDate endedOn, LocalDate today) {
    var toSue = executed.dueOn(LITIGATION);
    if (toSue == null || toSue.isBefore(endedOn.plusDays(DAYS_TO_SUE_AFTER_RECONSIDERATION))) {
      reconsidered(executed.ref(), endedOn, today);
    }
  }

  /** An action ended: nothing more to seek, and the court's window begins. */
  void litigated(SubjectRef subject, LocalDate endedOn, LocalDate today) {
    limits.cancelRunning(subject, today, RECONSIDERATION, LITIGATION, APPLY_TO_COURT);
    remediesFrom(subject, LITIGATION, endedOn, endedOn.plusDays(NOTHING_TO_SEEK));
  }

  /**
   * The party may pay until that day, and the court's window runs from its end where that is later. The days that are added count from
   * the last day as the law reckons it, not from the one that it rolled to over days of rest.
   */
  @Basis({"APL@2021:66", "AEL@2011:53"})
  void deferred(Executed executed, LocalDate until, Actor by, Instant at, String reason) {
    var subject = executed.ref();
    var payment = limits.running(subject, PAYMENT).orElseThrow(() -> new NotFound("time-limit", subject + " " + PAYMENT));
    var later = limits.extend(subject, PAYMENT, new Extension(days(payment.ruleDueOn(), until), by.user(), at, reason));
    var remedies = executed.remediesDueOn();
    if (remedies != null && later.dueOn().isAfter(remedies)) {
      limits.cancelRunning(subject, China.dateOf(at), APPLY_TO_COURT);
      courtAfter(subject, remedies);
    }
  }

  /** Nothing is left of the decision: nothing is paid on it, contested of it, or enforced. */
  @Basis({"ALL@2017:70", "ALL@2017:75", "ARL@2023:64"})
  void undone(SubjectRef subject, LocalDate today) {
    limits.cancelRunning(subject, today, PAYMENT, RECONSIDERATION, LITIGATION, APPLY_TO_COURT, DUNNING);
  }

  /**
   * It is closed: whatever still runs is of no use any more, but for those kinds, and for the party's time to contest the decision. Neither
   * payment nor closing takes that from the party; it lasts until its own day, and a remedy takes the file out of the archive.
   */
  @Basis({"ALL@2017:46", "ARL@2023:20"})
  public void over(SubjectRef subject, LocalDate today, Set<LimitKind> outlive) {
    limits.of(subject).stream().filter(limit -> !limit.state().ended() && !outlive.contains(limit.kind())).forEach(limit -> {
      if (!limit.kind().remedy()) {
        limits.cancel(subject, limit.kind(), today);
      } else if (today.isAfter(limit.dueOn())) {
        limits.lapse(subject, limit.kind(), today);
      }
    });
  }

  /** A remedy against what is closed ended: the court has nothing to enforce, and where an action ended there is no time to sue. */
  public void nothingForTheCourt(SubjectRef subject, LocalDate today) {
    limits.cancelRunning(subject, today, APPLY_TO_COURT);
    limits.running(subject, LITIGATION).filter(limit -> limit.length() == NOTHING_TO_SEEK)
        .ifPresent(none -> limits.cancel(subject, LITIGATION, today));
  }

  /** The party's time to contest is over: that is not the bureau's delay, and nothing has to be done (期限届满). */
  void remedyLapsed(SubjectRef subject, LimitKind remedy, LocalDate today) {
    limits.running(subject, remedy).filter(limit -> today.isAfter(limit.dueOn())).ifPresent(over -> limits.lapse(subject, remedy, today));
  }

  /** Everything owed was paid on that day. */
  void performed(SubjectRef subject, LocalDate paidOn) {
    limits.metIfRunning(subject, PAYMENT, paidOn);
  }

  /** Three months from the end of the time for remedies, or of a deferral where that is later (分期、延期的，自该期限结束之日起). */
  @Basis("AEL@2011:53")
  private void courtAfter(SubjectRef subject, LocalDate remediesOver) {
    var from = limits.running(subject, PAYMENT).filter(payment -> !payment.extensions().isEmpty()).map(TimeLimitView::dueOn)
        .filter(remediesOver::isBefore).orElse(remediesOver);
    limits.start(subject, APPLY_TO_COURT, new Term(from, days(from, from.plusMonths(MONTHS_FOR_COURT)), DayUnit.CALENDAR));
  }

  private static int days(LocalDate from, LocalDate until) {
    return (int) ChronoUnit.DAYS.between(from, until);
  }
}
