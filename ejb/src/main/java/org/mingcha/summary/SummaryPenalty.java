package org.mingcha.summary;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.decision.Annulment;
import org.mingcha.execution.Account;
import org.mingcha.execution.Executed;
import org.mingcha.execution.Execution;
import org.mingcha.execution.Remedy.Kind;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;
import org.mingcha.summary.money.Collected;
import org.mingcha.summary.money.FineTaken;
import org.mingcha.summary.money.SpotMoney;

/** A penalty imposed on the spot (当场处罚). It knows no case: two officers find, tell, hear and decide at the place. */
@Entity
@Table(name = "summary_penalty")
@DiscriminatorValue(SummaryDesk.KIND)
class SummaryPenalty extends Matter implements Executed, FineTaken {

  /** Stages at which nothing is paid any more. */
  private static final Set<SummaryStage> OVER = Set.of(SummaryStage.CLOSED, SummaryStage.ARCHIVED);

  @Embedded private PlainAct act;
  @Embedded private Imposition imposition;
  @Embedded private Circumstances circumstances;
  @Embedded private LetOff letOff;
  @Embedded private Told told;
  @Embedded private SpotDecisions decisions = new SpotDecisions();
  @Embedded private SpotMoney money;
  @Embedded private Execution execution = new Execution();

  @Transient private SummaryKnown known = SummaryKnown.NOTHING;
  @Transient private Collected intended;
  @Transient private Kind sought;

  protected SummaryPenalty() {}

  private SummaryPenalty(String number, BureauView bureau, SummaryDraft draft, Instant at) {
    super(number, bureau, draft.party().name() + " · " + draft.act().place(), List.of(draft.party()), at);
    says(draft);
  }

  static SummaryPenalty drafted(String number, BureauView bureau, SummaryDraft draft, List<Handler> handlers, Instant at) {
    var penalty = new SummaryPenalty(number, bureau, draft, at);
    penalty.handOver(handlers);
    penalty.settle(at);
    return penalty;
  }

  @Override
  public String kind() {
    return SummaryDesk.KIND;
  }

  @Override
  protected Editions<SummaryPenalty> editions() {
    return SummaryProcedure.EDITIONS;
  }

  @Override
  public int handlersNeeded() {
    return CertifiedToday.AT_LEAST;
  }

  /** The ten days of a reminder run from its service in law. */
  @Override
  protected Term term(LimitKind kind, LocalDate on) {
    return Term.of(kind, kind == LimitKind.DUNNING ? execution.lastDunning().service().effectiveOn() : on);
  }

  @Override
  public void step(String move, Actor by, Instant at, String note, Runnable content) {
    move(move, by, at, note);
    content.run();
    expectInstalment(at);
    settle(at);
  }

  /** A step that only moves it on. */
  void step(String move, Actor by, String note, Instant at) {
    move(move, by, at, note);
    expectInstalment(at);
  }

  private void move(String move, Actor by, Instant at, String note) {
    take(move, by, at, note);
    if (!stage().equals(SummaryStage.ARCHIVED.name())) {
      execution.takeOut(move, China.dateOf(at));
    }
  }

  /** Says it anew, after which the party must be told anew; the party stays, because another party is another penalty. */
  void redraft(SummaryDraft draft, Actor by, Instant at) {
    step("redraft", by, at, draft.act().facts(), () -> {
      says(draft);
      told = null;
    });
  }

  /** The party was told what is to be imposed and why, and what it said was taken down with the answer. */
  void told(String said, String answered, Actor by, Instant at) {
    told = new Told(said == null ? "" : said, answered);
    take("tell", by, at, said);
  }

  /** Nothing is imposed, and the party was taught instead. */
  void letOff(LetOff how, Actor by, Instant at) {
    step("exempt", by, at, how.education(), () -> letOff = how);
  }

  void decide(String document, HandedOver how, Actor by, Instant at) {
    take("decide", by, at, document);
    decisions.make(document, China.dateOf(at), how);
  }

  void collect(Collected how, Actor by, Instant at) {
    intended = how;
    step("collect", by, at, how.receipt(), () -> {
      execution.pay(how.payment(account(decidedOn()).fineOpen(), decidedOn(), by));
      money = new SpotMoney(how, null, null, null);
    });
  }

  void handedIn(String receipt, LocalDate on, Actor by, Instant at) {
    step("hand-in-fine", by, at, receipt, () -> money = money.handedIn(on));
  }

  void banked(String voucher, LocalDate on, Actor by, Instant at) {
    step("bank-fine", by, at, voucher, () -> money = money.banked(on, voucher));
  }

  void annul(Annulment annulment, Actor by, Instant at) {
    step("annul", by, at, annulment.reason(), () -> decisions.annul(annulment, imposition, act));
  }

  /** What was annulled is decided anew, from the draft on; what followed it counts no more. */
  void decideAnew(String reason, Actor by, Instant at) {
    step("decide-anew", by, at, reason, () -> {
      decisions.beginAnew();
      told = null;
      money = null;
      execution.beginAnew();
    });
  }

  /** Tells it what the registers know, for the guards that ask. */
  void reckoned(SummaryKnown registers) {
    known = registers;
  }

  /** Whose turn it is, by what the registers know by now. */
  void settleAnew(Instant at) {
    settle(at);
  }

  /** Names the collection that somebody is about to make, for the guard that asks. */
  void intend(Collected collection) {
    intended = collection;
  }

  @Override
  public Optional<Collected> intended() {
    return Optional.ofNullable(intended);
  }

  /** Names the remedy that the party is said to seek, for the guard that asks. */
  void sought(Kind remedy) {
    sought = remedy;
  }

  /** Whether the party went to court before the decision that holds had been through a reconsideration (复议前置). */
  boolean suesTooSoon() {
    return sought == Kind.LITIGATION && !execution.reconsideredSince(decidedOn());
  }

  SummaryKnown known() {
    return known;
  }

  @Override
  public Imposition imposition() {
    return imposition;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  @Override
  public SpotMoney money() {
    return money == null ? SpotMoney.NONE : money;
  }

  SpotDecisions decisions() {
    return decisions;
  }

  boolean sameAgain() {
    return imposition != null && decisions.annulledAlike(imposition, act);
  }

  @Override
  public boolean decisionAnnulled() {
    return decisions.lastAnnulled();
  }

  @Override
  public LocalDate decidedOn() {
    return decisions.decidedOn();
  }

  @Override
  public Execution execution() {
    return execution;
  }

  @Override
  public LocalDate dueOn(LimitKind limit) {
    return known.dueOn().get(limit);
  }

  /** What an annulled decision gave time for says nothing of the one after it. */
  @Override
  public LocalDate paymentDueOn() {
    return decisions.inForce() ? dueOn(LimitKind.PAYMENT) : null;
  }

  @Override
  public Account account(LocalDate on) {
    return Account.of(decisions.inForce() ? execution.changed(imposition) : null, execution, paymentDueOn(), on);
  }

  PlainAct act() {
    return act;
  }

  Told told() {
    return told == null ? Told.NOT_YET : told;
  }

  /** Null where something is imposed. */
  LetOff letOff() {
    return letOff;
  }

  private void says(SummaryDraft draft) {
    act = draft.act();
    imposition = draft.imposition();
    circumstances = draft.circumstances();
  }

  /** The next part of a fine stands in the work list until it is paid or the matter closed. */
  private void expectInstalment(Instant at) {
    expect(INSTALMENT, OVER.contains(SummaryStage.valueOf(stage())) ? null : account(China.dateOf(at)).nextInstalment());
  }
}
