package org.mingcha.execution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LastDays;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.LimitsInMemory;
import org.mingcha.calendar.Term;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Object mother: a fine of 5000 yuan that was served, and what follows it by the rules on execution, without any procedure around. */
final class SomeDecision implements Executed {

  private static final List<Guard<Executable>> ASKED = List.of(new PaymentOverdue(), new RemediesOver(), new Dunned(), new WithinCourtTime());

  private final SubjectRef ref = new SubjectRef("cases", "余市监案〔2026〕1号");
  private final Execution execution = new Execution();
  private final Now now = new Now();
  private final LimitsInMemory limits = new LimitsInMemory(now);
  private final ExecutionLimits executionLimits = new ExecutionLimits(limits);
  private final Executions executions = new Executions(executionLimits, limits, null);
  private final LocalDate decidedOn;
  private final Imposition imposed = Imposition.fine("P-27", Yuan.of("5000"));

  private SomeDecision(String day) {
    decidedOn = LocalDate.parse(day);
  }

  /** Made and served on that day: fifteen days to pay, six months to sue, and three more for the court. */
  static SomeDecision served(String day) {
    var some = new SomeDecision(day).on(day);
    some.limits.start(some.ref, LimitKind.PAYMENT, Term.of(LimitKind.PAYMENT, some.decidedOn));
    some.executionLimits.remediesFrom(some.ref, LimitKind.LITIGATION, some.decidedOn, some.decidedOn.plusMonths(6));
    return some;
  }

  SomeDecision on(String day) {
    now.day = LocalDate.parse(day);
    return this;
  }

  SomeDecision deferredUntil(String day) {
    executions.defer(this, new DeferralGrant("申请1号", LocalDate.parse(day), null, Instalments.NONE, "经营困难"), leader(), now.instant());
    return this;
  }

  SomeDecision sought(Remedy.Kind remedy, String filedOn) {
    on(filedOn);
    executions.seek(this, remedy, "区政府", now.day, "受理1号", leader(), now.instant());
    return this;
  }

  SomeDecision ended(Remedy.Outcome outcome, String endedOn) {
    return ended(outcome, endedOn, null);
  }

  /** Changed on that day to that fine. */
  SomeDecision changedTo(String fine, String endedOn) {
    return ended(Remedy.Outcome.CHANGED, endedOn, Yuan.of(fine));
  }

  SomeDecision ended(Remedy.Outcome outcome, String endedOn, Yuan fine) {
    on(endedOn);
    executions.remedyEnded(this, new RemedyEnd(outcome, now.day, "决定1号", fine, null), leader(), now.instant());
    return this;
  }

  SomeDecision paid(String fine, String day) {
    on(day);
    executions.pay(this, PaymentItem.FINE, Yuan.of(fine), now.day, "票据1号", leader(), now.instant());
    return this;
  }

  /** Urged on that day. */
  SomeDecision dunned(String day) {
    on(day);
    var service = new ServiceRecord(ServiceMethod.DIRECT, now.day, "店主", "回证", null);
    executions.dun(this, "催告1号", service, leader(), now.instant());
    limits.start(ref, LimitKind.DUNNING, Term.of(LimitKind.DUNNING, service.effectiveOn()));
    return this;
  }

  SomeDecision appliedOn(String day) {
    executions.apply(this, new CourtApplication("区法院", "申请1号", LocalDate.parse(day), "yuhang.leader"), leader(), now.instant());
    return this;
  }

  SomeDecision ruled(CourtRuling.Outcome outcome) {
    executions.rule(this, new CourtRuling(outcome, "裁定1号", now.day), leader(), now.instant());
    return this;
  }

  /** The matter is closed on that day. */
  SomeDecision closed(String day) {
    on(day);
    executionLimits.over(ref, now.day, Set.of());
    return this;
  }

  /** A remedy ended after the matter had been closed. */
  SomeDecision endedWhenClosed(Remedy.Outcome outcome, String endedOn) {
    ended(outcome, endedOn);
    executionLimits.nothingForTheCourt(ref, now.day);
    return this;
  }

  /** Whoever watches over the party's time to contest looks on that day. */
  SomeDecision lookedAfter(String day) {
    on(day);
    List.of(LimitKind.RECONSIDERATION, LimitKind.LITIGATION).forEach(remedy -> executionLimits.remedyLapsed(ref, remedy, now.day));
    return this;
  }

  /** How the limit of that kind stands that began last. */
  TimeLimitView last(LimitKind kind) {
    return limits.of(ref).stream().filter(limit -> limit.kind() == kind).reduce((earlier, later) -> later).orElseThrow();
  }

  /** Asks one rule; refused as a step would be. */
  SomeDecision ask(Guard<? super Executed> rule) {
    if (rule.check(this, new Occasion(now.day, "yuhang.leader")) instanceof Verdict.Refused no) {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    }
    return this;
  }

  /** The last day of the limit of that kind as rules ask it. */
  LocalDate due(LimitKind kind) {
    return dueOn(kind);
  }

  Yuan surcharge(String day) {
    return account(LocalDate.parse(day)).surcharge();
  }

  LimitsInMemory limits() {
    return limits;
  }

  @Override
  public SubjectRef ref() {
    return ref;
  }

  @Override
  public LocalDate decidedOn() {
    return decidedOn;
  }

  @Override
  public boolean decisionAnnulled() {
    return false;
  }

  @Override
  public void step(String move, Actor by, Instant at, String note, Runnable content) {
    if (move.equals("apply-enforcement")) {
      var occasion = new Occasion(China.dateOf(at), by.user());
      ASKED.stream().map(guard -> guard.check(this, occasion)).filter(Verdict.Refused.class::isInstance).map(Verdict.Refused.class::cast)
          .findFirst().ifPresent(refused -> {
            throw new RuleRefused(refused.code(), refused.basis(), refused.facts());
          });
    }
    content.run();
  }

  @Override
  public Execution execution() {
    return execution;
  }

  @Override
  public Account account(LocalDate on) {
    return Account.of(execution.changed(imposed), execution, paymentDueOn(), on);
  }

  @Override
  public LocalDate dueOn(LimitKind limit) {
    return LastDays.of(limits.of(ref)).get(limit);
  }

  private static Actor leader() {
    return Yuhang.LEADER.acting(Duty.LEADER);
  }

  /** Ten in the morning of a day that the test sets. */
  private static final class Now extends Clock {

    private LocalDate day;

    @Override
    public Instant instant() {
      return day.atTime(10, 0).atZone(China.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
      return China.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
