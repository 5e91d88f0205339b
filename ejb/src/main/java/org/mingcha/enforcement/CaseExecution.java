package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.China;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Executions;
import org.mingcha.execution.PaymentItem;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Yuan;

/** What a step of the execution brings to a case of the ordinary procedure beside {@link Executions}: the ground to close it. */
@ApplicationScoped
class CaseExecution {

  @Inject private Executions executions;
  @Inject private CaseLimits limits;

  void pay(EnforcementCase aCase, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo, Actor by, Instant at) {
    executions.pay(aCase, item, amount, paidOn, receiptNo, by, at);
    if (aCase.account(China.dateOf(at)).settled()) {
      limits.toBeClosed(aCase, China.dateOf(at));
    }
  }

  void rule(EnforcementCase aCase, CourtRuling ruling, Actor by, Instant at) {
    executions.rule(aCase, ruling, by, at);
    if (aCase.execution().endedByCourt()) {
      limits.toBeClosed(aCase, China.dateOf(at));
    }
  }
}
