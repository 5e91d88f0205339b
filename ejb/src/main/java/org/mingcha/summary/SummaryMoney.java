package org.mingcha.summary;

import static org.mingcha.calendar.LimitKind.APPLY_TO_COURT;
import static org.mingcha.calendar.LimitKind.DECIDE_CASE;
import static org.mingcha.calendar.LimitKind.DUNNING;
import static org.mingcha.calendar.LimitKind.LITIGATION;
import static org.mingcha.calendar.LimitKind.PAYMENT;
import static org.mingcha.calendar.LimitKind.RECONSIDERATION;
import static org.mingcha.calendar.LimitKind.RETURN_SUMMARY_PAPERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.decision.Annulment;
import org.mingcha.document.StepPapers;
import org.mingcha.execution.ExecutionLimits;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.paper.PaperType;
import org.mingcha.summary.money.Collected;

/** The decision on the spot, the money taken at the place, its annulment and its end, with the limits that each begins or ends. */
@ApplicationScoped
class SummaryMoney {

  @Inject private StepPapers papers;
  @Inject private TimeLimits limits;
  @Inject private ExecutionLimits execution;

  /**
   * Hands over the decision, which takes its number by that. A fine is to be paid at the bank within fifteen days, unless it is taken on
   * the spot; the party may ask for reconsideration within sixty, and a fine may be brought before the court after them.
   */
  void decide(SummaryPenalty penalty, HandedOver how, Actor by, Instant at) {
    how.demandTold();
    var today = China.dateOf(at);
    penalty.requireMove("decide");
    penalty.decide(papers.handOver(penalty, PaperType.SPOT_PENALTY, how.service(today), by, at), how, by, at);
    limits.metIfRunning(penalty.ref(), DECIDE_CASE, today);
    if (!penalty.fined()) {
      limits.start(penalty.ref(), RECONSIDERATION, Term.of(RECONSIDERATION, today));
      return;
    }
    limits.start(penalty.ref(), PAYMENT, Term.of(PAYMENT, today));
    execution.remediesFrom(penalty.ref(), RECONSIDERATION, today, today.plusDays(RECONSIDERATION.length()));
  }

  void collect(SummaryPenalty penalty, Collected how, Actor by, Instant at) {
    how.demandTold();
    penalty.collect(how, by, at);
  }

  void handIn(SummaryPenalty penalty, String receipt, LocalDate on, Actor by, Instant at) {
    var day = day(on, at);
    new Faults().told("/receipt", receipt).past("/handedInOn", day, penalty.decidedOn(), China.dateOf(at)).throwIfAny();
    penalty.handedIn(receipt, day, by, at);
  }

  void bank(SummaryPenalty penalty, String voucher, LocalDate on, Actor by, Instant at) {
    var day = day(on, at);
    new Faults().told("/voucher", voucher).past("/bankedOn", day, penalty.money().handedInOn(), China.dateOf(at)).throwIfAny();
    penalty.banked(voucher, day, by, at);
  }

  /** The papers of the decision lie at the bureau since that day. */
  void returnPapers(SummaryPenalty penalty, String papers, LocalDate on, Actor by, Instant at) {
    new Faults().past("/returnedOn", day(on, at), penalty.decidedOn(), China.dateOf(at)).throwIfAny();
    penalty.step("return-papers", by, papers, at);
  }

  private static LocalDate day(LocalDate on, Instant at) {
    return on == null ? China.dateOf(at) : on;
  }

  /** Nothing is paid or sought on it any more; where it is to be decided anew, that has its day. */
  void annul(SummaryPenalty penalty, Annulment annulment, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().given("/annuller", annulment.annuller()).told("/documentNo", annulment.documentNo()).told("/reason", annulment.reason())
        .past("/annulledOn", annulment.annulledOn(), penalty.decidedOn(), today)
        .demand(annulment.redoBy() == null || annulment.annulledOn() == null || annulment.redoBy().isAfter(annulment.annulledOn()),
            "/redoBy", "decision.redo-by").throwIfAny();
    penalty.annul(annulment, by, at);
    limits.cancelRunning(penalty.ref(), today, PAYMENT, RECONSIDERATION, LITIGATION, APPLY_TO_COURT, DUNNING, RETURN_SUMMARY_PAPERS);
    if (annulment.redoBy() != null) {
      var days = (int) ChronoUnit.DAYS.between(annulment.annulledOn(), annulment.redoBy());
      limits.start(penalty.ref(), DECIDE_CASE, new Term(annulment.annulledOn(), days, DayUnit.CALENDAR));
    }
  }

  /** The penalty is over: whatever limit of it still runs is of no use any more, but for the party's time to contest it. */
  void over(SummaryPenalty penalty, Instant at) {
    execution.over(penalty.ref(), China.dateOf(at), Set.of());
  }

  /** A closed penalty owes nothing that a court could be asked for; the party may still have time to sue. */
  void nothingForTheCourt(SummaryPenalty penalty, Instant at) {
    if (penalty.stage().equals(SummaryStage.CLOSED.name())) {
      execution.nothingForTheCourt(penalty.ref(), China.dateOf(at));
    }
  }
}
