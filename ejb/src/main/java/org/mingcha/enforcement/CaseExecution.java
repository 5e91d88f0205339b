package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Executions;
import org.mingcha.execution.Payment;
import org.mingcha.execution.Remedy;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.kernel.Actor;

/** What a step of the execution brings to a case of the ordinary procedure beside {@link Executions}: the ground to close it. */
@ApplicationScoped
class CaseExecution {

  @Inject private Executions executions;
  @Inject private CaseLimits limits;
  @Inject private CasePublicity publicity;

  void pay(EnforcementCase aCase, Payment payment, Actor by, Instant at) {
    if (payment.seizure() == null) {
      executions.pay(aCase, payment.item(), payment.amount(), payment.paidOn(), payment.receiptNo(), by, at);
    } else {
      executions.cover(aCase, payment, by, at);
    }
    if (aCase.account(China.dateOf(at)).settled()) {
      limits.toBeClosed(aCase, China.dateOf(at));
    }
  }

  /** What a remedy changed, annulled or found unlawful is withdrawn from the public; where nothing is owed any more the case can be closed. */
  void remedyEnded(EnforcementCase aCase, RemedyEnd end, Actor by, Instant at) {
    var today = China.dateOf(at);
    var contested = aCase.execution().contested();
    executions.remedyEnded(aCase, end, by, at);
    limits.nothingForTheCourt(aCase, today);
    if (end.outcome().undoes() && contested) {
      limits.cancel(aCase, today, LimitKind.CLOSE);
    }
    if (aCase.decisionAnnulled() || !contested || !end.outcome().outdates()) {
      return;
    }
    publicity.outdated(aCase, end.endedOn(), end.documentNo(), today);
    if (end.outcome() == Remedy.Outcome.CHANGED && aCase.account(today).settled()) {
      limits.toBeClosed(aCase, today);
    }
  }

  void rule(EnforcementCase aCase, CourtRuling ruling, Actor by, Instant at) {
    executions.rule(aCase, ruling, by, at);
    if (aCase.execution().endedByCourt()) {
      limits.toBeClosed(aCase, China.dateOf(at));
    }
  }
}
