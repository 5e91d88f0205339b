package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingcha.calendar.China;
import org.mingcha.calendar.Extension;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.decision.Decision;
import org.mingcha.document.ServiceRecord;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Deferral;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;

/** Carries decisions out: what was paid, put off, contested, urged, brought before the court, made public. */
@ApplicationScoped
class CaseExecution {

  @Inject private CaseLimits limits;
  @Inject private TimeLimits times;

  void pay(EnforcementCase aCase, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().given("/item", item).positive("/amount", amount).told("/receiptNo", receiptNo)
        .past("/paidOn", paidOn, decidedOn(aCase), today)
        .demand(item == null || amount == null || amount.compareTo(aCase.account(paidOn == null ? today : paidOn).open(item)) <= 0, "/amount",
            "execution.more-than-owed").throwIfAny();
    aCase.step("record-payment", by, at, receiptNo,
        () -> aCase.execution().pay(new Payment(item, amount, paidOn, receiptNo, by.user())));
    if (aCase.account(today).settled()) {
      limits.performed(aCase, paidOn, today);
    }
  }

  void defer(EnforcementCase aCase, String applicationNo, LocalDate until, String plan, String reason, Actor by, Instant at) {
    var due = aCase.paymentDueOn();
    new Faults().told("/applicationNo", applicationNo).told("/reason", reason).given("/until", until)
        .demand(until == null || due == null || until.isAfter(due), "/until", "execution.until").throwIfAny();
    var today = China.dateOf(at);
    aCase.step("grant-deferral", by, at, reason,
        () -> aCase.execution().defer(new Deferral(applicationNo, until, plan, by.user(), today)));
    times.extend(aCase.ref(), LimitKind.PAYMENT, new Extension((int) ChronoUnit.DAYS.between(due, until), by.user(), at, reason));
    limits.deferred(aCase, until, today);
  }

  void seek(EnforcementCase aCase, Remedy.Kind remedy, String authority, LocalDate filedOn, String documentNo, Actor by, Instant at) {
    new Faults().given("/remedy", remedy).told("/authority", authority).told("/documentNo", documentNo)
        .past("/filedOn", filedOn, decidedOn(aCase), China.dateOf(at)).throwIfAny();
    aCase.step("record-remedy", by, at, documentNo, () -> aCase.execution().seek(remedy, authority, filedOn, documentNo));
  }

  void remedyEnded(EnforcementCase aCase, Remedy.Outcome outcome, LocalDate endedOn, String documentNo, Actor by, Instant at) {
    var today = China.dateOf(at);
    var pending = aCase.execution().pendingRemedy();
    new Faults().given("/outcome", outcome).told("/documentNo", documentNo)
        .past("/endedOn", endedOn, pending.map(Remedy::filedOn).orElse(null), today).throwIfAny();
    aCase.step("record-remedy-end", by, at, documentNo, () -> aCase.execution().remedyEnded(outcome, endedOn, documentNo));
    if (aCase.decisions().annulled()) {
      return;
    }
    if (pending.map(Remedy::remedy).filter(Remedy.Kind.RECONSIDERATION::equals).isPresent()) {
      limits.reconsidered(aCase, endedOn, today);
    } else {
      limits.litigated(aCase, endedOn, today);
    }
  }

  void dun(EnforcementCase aCase, String documentNo, ServiceRecord service, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().told("/documentNo", documentNo).all(service.faults(decidedOn(aCase) == null ? today : decidedOn(aCase), today)).throwIfAny();
    aCase.step("dun", by, at, documentNo,
        () -> aCase.execution().dun(new Dunning(documentNo, aCase.account(today).open(), service)));
  }

  void apply(EnforcementCase aCase, CourtApplication application, Actor by, Instant at) {
    new Faults().told("/court", application.court()).told("/documentNo", application.documentNo())
        .past("/appliedOn", application.appliedOn(), decidedOn(aCase), China.dateOf(at)).throwIfAny();
    aCase.step("apply-enforcement", by, at, application.documentNo(), () -> aCase.execution().apply(application));
    limits.meet(aCase, LimitKind.APPLY_TO_COURT, China.dateOf(at));
  }

  void rule(EnforcementCase aCase, CourtRuling ruling, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().given("/outcome", ruling.outcome()).told("/documentNo", ruling.documentNo())
        .past("/ruledOn", ruling.ruledOn(), decidedOn(aCase), today).throwIfAny();
    aCase.step("record-ruling", by, at, ruling.documentNo(), () -> aCase.execution().rule(ruling));
    if (aCase.execution().endedByCourt()) {
      limits.toBeClosed(aCase, today);
    }
  }

  private static LocalDate decidedOn(EnforcementCase aCase) {
    return aCase.decisions().last().map(Decision::decidedOn).orElse(null);
  }
}
