package org.mingcha.execution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.FineFromGoods;

/**
 * Carries decisions out, of the ordinary procedure and of the simple one alike: what was paid, put off, contested, urged, brought before
 * the court. What cannot be right is refused as {@code Invalid}, what the law does not allow by the guards of the step.
 */
@ApplicationScoped
public class Executions {

  /** Beyond it there are no holiday schedules: a last day is found by counting every day up to it. */
  private static final int LAST_YEAR = 2199;

  private ExecutionLimits limits;
  private TimeLimits times;
  private FineFromGoods.Auctioned goods;

  protected Executions() {}

  @Inject
  Executions(ExecutionLimits limits, TimeLimits times, FineFromGoods.Auctioned goods) {
    this.limits = limits;
    this.times = times;
    this.goods = goods;
  }

  public void pay(Executed executed, PaymentItem item, Yuan amount, LocalDate paidOn, String receiptNo, Actor by, Instant at) {
    pay(executed, new Payment(item, amount, paidOn, receiptNo, by.user()), by, at);
  }

  /** What an auction brought covers the fine and what was added to it, and no gains (抵缴罚款). */
  @Basis("AEL@2011:46")
  public void cover(Executed executed, Payment payment, Actor by, Instant at) {
    new Faults().demand(payment.item() != PaymentItem.GAINS, "/item", "execution.fine-only")
        .demand(goods.covers(payment.seizure(), executed.ref()), "/seizure", "execution.not-auctioned").throwIfAny();
    pay(executed, payment, by, at);
  }

  private void pay(Executed executed, Payment payment, Actor by, Instant at) {
    var item = payment.item();
    var amount = payment.amount();
    var paidOn = payment.paidOn();
    var receiptNo = payment.receiptNo();
    var today = China.dateOf(at);
    new Faults().given("/item", item).positive("/amount", amount).told("/receiptNo", receiptNo)
        .past("/paidOn", paidOn, executed.decidedOn(), today)
        .demand(item == null || amount == null || executed.account(today).settled()
            || amount.compareTo(executed.account(paidOn == null ? today : paidOn).open(item)) <= 0, "/amount", "execution.more-than-owed").throwIfAny();
    executed.step("record-payment", by, at, receiptNo,
        () -> executed.execution().pay(payment));
    if (executed.account(today).settled()) {
      limits.performed(executed.ref(), executed.execution().lastPaidOn().orElse(paidOn));
    }
  }

  public void defer(Executed executed, DeferralGrant grant, Actor by, Instant at) {
    var due = executed.paymentDueOn();
    var until = grant.until();
    var today = China.dateOf(at);
    new Faults().told("/applicationNo", grant.applicationNo()).told("/reason", grant.reason()).given("/until", until)
        .demand(until == null || due == null || until.isAfter(due) && until.getYear() <= LAST_YEAR, "/until", "execution.until")
        .all(grant.instalments().faults(today, until, executed.account(today).fineOpen()).list()).throwIfAny();
    executed.step("grant-deferral", by, at, grant.reason(), () -> executed.execution().defer(
        new Deferral(grant.applicationNo(), until, grant.plan(), by.user(), today, grant.instalments(), due)));
    limits.deferred(executed, until, by, at, grant.reason());
  }

  public void seek(Executed executed, Remedy.Kind remedy, String authority, LocalDate filedOn, String documentNo, Actor by, Instant at) {
    new Faults().given("/remedy", remedy).told("/authority", authority).told("/documentNo", documentNo)
        .past("/filedOn", filedOn, executed.decidedOn(), China.dateOf(at)).throwIfAny();
    executed.step("record-remedy", by, at, documentNo, () -> executed.execution().seek(remedy, authority, filedOn, documentNo));
  }

  /** The remedy that goes on ended; sums that it changed are owed from then on, and what was paid counts on them (变更). */
  @Basis({"APL@2021:73", "AEL@2011:53"})
  public void remedyEnded(Executed executed, RemedyEnd end, Actor by, Instant at) {
    var pending = executed.execution().pendingRemedy();
    var contested = executed.execution().contested();
    var annulled = executed.decisionAnnulled() || pending.isPresent() && !contested;
    end.faults(pending.orElse(null), executed.account(China.dateOf(at)), annulled, China.dateOf(at)).throwIfAny();
    executed.step("record-remedy-end", by, at, end.documentNo(), () -> executed.execution().remedyEnded(end));
    if (executed.decisionAnnulled() || !contested) {
      return;
    }
    if (end.outcome().undoes()) {
      limits.undone(executed.ref(), China.dateOf(at));
      return;
    }
    remediesAfter(executed, pending, end, China.dateOf(at));
    if (end.changed() && executed.account(China.dateOf(at)).settled()) {
      limits.performed(executed.ref(), end.endedOn());
    }
  }

  private void remediesAfter(Executed executed, Optional<Remedy> pending, RemedyEnd end, LocalDate today) {
    if (pending.map(Remedy::remedy).filter(Remedy.Kind.RECONSIDERATION::equals).isEmpty()) {
      limits.litigated(executed.ref(), end.endedOn(), today);
    } else if (end.outcome() == Remedy.Outcome.WITHDRAWN) {
      limits.withdrawn(executed, end.endedOn(), today);
    } else if (end.outcome() == Remedy.Outcome.NOT_ACCEPTED) {
      limits.notAccepted(executed, end.endedOn(), today);
    } else {
      limits.reconsidered(executed.ref(), end.endedOn(), today);
    }
  }

  public void dun(Executed executed, String documentNo, ServiceRecord service, Actor by, Instant at) {
    var today = China.dateOf(at);
    new Faults().told("/documentNo", documentNo)
        .all(service.faults(executed.decidedOn() == null ? today : executed.decidedOn(), today)).throwIfAny();
    executed.step("dun", by, at, documentNo,
        () -> executed.execution().dun(new Dunning(documentNo, executed.account(today).open(), service)));
  }

  /** The court was asked on the day that the application bears: the times of the law are held against that one, not against today. */
  @Basis({"AEL@2011:53", "AEL@2011:54"})
  public void apply(Executed executed, CourtApplication application, Actor by, Instant at) {
    new Faults().told("/court", application.court()).told("/documentNo", application.documentNo())
        .past("/appliedOn", application.appliedOn(), executed.decidedOn(), China.dateOf(at)).throwIfAny();
    executed.execution().asking(application.appliedOn());
    executed.step("apply-enforcement", by, at, application.documentNo(), () -> executed.execution().apply(application));
    times.metIfRunning(executed.ref(), LimitKind.APPLY_TO_COURT, application.appliedOn());
  }

  /** An application is answered once; what the court has granted, it can only end (终结执行). */
  @Basis({"AEL@2011:57", "SAMR-PROC@2022:77"})
  public void rule(Executed executed, CourtRuling ruling, Actor by, Instant at) {
    new Faults().given("/outcome", ruling.outcome()).told("/documentNo", ruling.documentNo())
        .past("/ruledOn", ruling.ruledOn(), executed.decidedOn(), China.dateOf(at))
        .demand(ruling.outcome() == null || executed.execution().beforeCourt() || !executed.execution().enforcedByCourt()
            || ruling.outcome() == CourtRuling.Outcome.ENDED, "/outcome", "execution.granted-before").throwIfAny();
    executed.step("record-ruling", by, at, ruling.documentNo(), () -> executed.execution().rule(ruling));
  }

  /** Puts the volumes into the archive (立卷归档). */
  public void archive(Executed executed, Archive archive, Actor by, Instant at) {
    new Faults().told("/volumeNo", archive.volumeNo()).given("/retention", archive.retention()).throwIfAny();
    executed.step("archive", by, at, archive.volumeNo(), () -> executed.execution().archive(archive));
  }
}
