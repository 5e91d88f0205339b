package org.mingcha.enforcement;

import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.CLOSE;
import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.PauseGround;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.decision.Annulment;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.ExecutionLimits;

/**
 * What happens to a case's limits depending on what a step brings; what every step of a name does stands in the procedure. The
 * law's months are turned into days here, from the day they run from.
 */
@ApplicationScoped
class CaseLimits {

  private static final int MONTHS_TO_SUE = 6;
  /** What outlives the case, beside the party's remedies: the public learns of a decision that has been carried out, too. */
  private static final Set<LimitKind> OUTLIVE = Set.of(LimitKind.PUBLISH_DECISION, LimitKind.PUSH_DECISION, LimitKind.WITHDRAW_PUBLICITY);

  @Inject private TimeLimits limits;
  @Inject private ExecutionLimits execution;

  /** A decision was served: the party may contest it, and has time to pay where something is owed; where nothing is, the case is to be closed. */
  void decisionServed(EnforcementCase aCase, LocalDate servedOn, LocalDate today) {
    if (aCase.account(today).settled()) {
      execution.remedyFrom(aCase.ref(), LITIGATION, servedOn, servedOn.plusMonths(MONTHS_TO_SUE));
      toBeClosed(aCase, today);
      return;
    }
    start(aCase, PAYMENT, Term.of(PAYMENT, servedOn));
    execution.remediesFrom(aCase.ref(), LITIGATION, servedOn, servedOn.plusMonths(MONTHS_TO_SUE));
  }

  /**
   * There is a ground for closing now; the time runs since it has held, and not since it was recorded: where all was paid
   * before an announced decision took effect, since that day. A closed case needs none.
   */
  void toBeClosed(EnforcementCase aCase, LocalDate today) {
    if (aCase.stage().equals(Stage.CLOSED.name())) {
      return;
    }
    var on = aCase.decisions().service().map(ServiceRecord::effectiveOn).filter(today::isBefore).orElse(today);
    var ground = ClosingGround.of(aCase, on);
    if (ground != null && limits.running(aCase.ref(), CLOSE).isEmpty()) {
      start(aCase, CLOSE, Term.of(CLOSE, ground.since(aCase, on)));
    }
  }

  /** A decision holds no more: nothing is paid, sought or published on it; it is decided anew by the day ordered, or the case closed. */
  void annulled(EnforcementCase aCase, Annulment annulment, LocalDate today) {
    cancel(aCase, today, PAYMENT, LITIGATION, APPLY_TO_COURT, LimitKind.DUNNING);
    if (annulment.redoBy() == null) {
      toBeClosed(aCase, today);
      return;
    }
    cancel(aCase, today, CLOSE);
    var days = (int) ChronoUnit.DAYS.between(annulment.annulledOn(), annulment.redoBy());
    start(aCase, DECIDE_CASE, new Term(annulment.annulledOn(), days, DayUnit.CALENDAR));
  }

  /** Nobody waits for the party any more: its time to speak has run out, or ends before that because something else happened. */
  void statementOver(EnforcementCase aCase, LocalDate today) {
    limits.running(aCase.ref(), LimitKind.STATEMENT).ifPresent(limit -> {
      if (today.isAfter(limit.dueOn())) {
        limits.lapse(aCase.ref(), LimitKind.STATEMENT, today);
      } else {
        cancel(aCase, today, LimitKind.STATEMENT);
      }
    });
  }

  /** What is public is withdrawn within three working days; a second reason for it sets no second time. */
  void toBeWithdrawn(EnforcementCase aCase, LocalDate on) {
    if (limits.running(aCase.ref(), LimitKind.WITHDRAW_PUBLICITY).isEmpty()) {
      start(aCase, LimitKind.WITHDRAW_PUBLICITY, Term.of(LimitKind.WITHDRAW_PUBLICITY, on));
    }
  }

  /** A closed case owes nothing: a remedy that ends after it was closed gives the court nothing to enforce, and may leave time to sue. */
  void nothingForTheCourt(EnforcementCase aCase, LocalDate today) {
    if (aCase.stage().equals(Stage.CLOSED.name())) {
      execution.nothingForTheCourt(aCase.ref(), today);
    }
  }

  /** The case is over: what was asked for is done, or cannot be asked for any more; but the party may still contest the decision. */
  void closed(EnforcementCase aCase, LocalDate today) {
    meet(aCase, CLOSE, today);
    execution.over(aCase.ref(), today, OUTLIVE);
  }

  void start(EnforcementCase aCase, LimitKind kind, Term term) {
    limits.start(aCase.ref(), kind, term);
  }

  /** Meets the limit if it runs, on its first day at the earliest. */
  void meet(EnforcementCase aCase, LimitKind kind, LocalDate on) {
    limits.metIfRunning(aCase.ref(), kind, on);
  }

  /** The same by the moment, for limits of hours. */
  void meet(EnforcementCase aCase, LimitKind kind, Instant at) {
    limits.metIfRunning(aCase.ref(), kind, at);
  }

  /** Cancels those that run. */
  void cancel(EnforcementCase aCase, LocalDate on, LimitKind... kinds) {
    limits.cancelRunning(aCase.ref(), on, kinds);
  }

  /** The ninety days stand still; days that are over already stay over. */
  void pause(EnforcementCase aCase, PauseGround ground, LocalDate from, LocalDate to, String documentNo) {
    limits.running(aCase.ref(), DECIDE_CASE).filter(limit -> !from.isAfter(limit.dueOn()))
        .ifPresent(limit -> limits.pause(aCase.ref(), DECIDE_CASE, new Pause(ground, from, to, documentNo, documentNo)));
  }

  /** They count again from the day after; nothing where they did not stand still. */
  void resume(EnforcementCase aCase, PauseGround ground, LocalDate lastDay) {
    limits.running(aCase.ref(), DECIDE_CASE)
        .filter(limit -> limit.pauses().stream().anyMatch(pause -> pause.open() && pause.ground() == ground))
        .ifPresent(limit -> limits.resume(aCase.ref(), DECIDE_CASE, ground, lastDay));
  }
}
