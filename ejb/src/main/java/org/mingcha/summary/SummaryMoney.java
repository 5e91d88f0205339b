package org.mingcha.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.document.StepPapers;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Faults;
import org.mingcha.paper.PaperType;

/** The decision on the spot, and what is paid on it. */
@ApplicationScoped
class SummaryMoney {

  @Inject private StepPapers papers;
  @Inject private TimeLimits limits;

  /** Hands over the decision, which takes its number by that; a fine is to be paid at the bank within fifteen days, unless it is taken on the spot. */
  void decide(SummaryPenalty penalty, HandedOver how, Actor by, Instant at) {
    how.demandTold();
    penalty.requireMove("decide");
    penalty.decide(papers.handOver(penalty, PaperType.SPOT_PENALTY, how.service(China.dateOf(at)), by, at), how, by, at);
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
