package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;

/** The decision on the spot, and what is paid on it. */
@ApplicationScoped
class SummaryMoney {

  @Inject private SummaryRegister register;
  @Inject private Bureaus bureaus;
  @Inject private TimeLimits limits;

  /** Numbers the decision; a fine is to be paid at the bank within fifteen days, unless it is taken on the spot. */
  void decide(SummaryPenalty penalty, HandedOver how, Actor by, Instant at) {
    how.demandTold();
    penalty.decide(register.decisionNumber(bureaus.require(penalty.bureau()), at), how, by, at);
    if (penalty.fined()) {
      limits.start(penalty.ref(), LimitKind.PAYMENT, Term.of(LimitKind.PAYMENT, China.dateOf(at)));
    }
  }

  void collect(SummaryPenalty penalty, Collected how, Actor by, Instant at) {
    how.demandTold();
    penalty.collect(how, by, at);
  }

  void handIn(SummaryPenalty penalty, String receipt, Actor by, Instant at) {
    new Faults().told("/receipt", receipt).throwIfAny();
    penalty.handedIn(receipt, by, at);
  }

  void bank(SummaryPenalty penalty, String voucher, Actor by, Instant at) {
    new Faults().told("/voucher", voucher).throwIfAny();
    penalty.banked(voucher, by, at);
  }

  void paid(SummaryPenalty penalty, LocalDate on, String voucher, Actor by, Instant at) {
    new Faults().past("/paidOn", on, penalty.decidedOn(), China.dateOf(at)).told("/voucher", voucher).throwIfAny();
    penalty.paid(on, voucher, by, at);
  }
}
