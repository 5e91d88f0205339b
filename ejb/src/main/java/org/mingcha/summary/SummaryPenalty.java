package org.mingcha.summary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.decision.Annulment;
import org.mingcha.execution.Account;
import org.mingcha.execution.Executed;
import org.mingcha.execution.Execution;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy.Kind;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** A penalty imposed on the spot (当场处罚). It knows no case: two officers find, tell, hear and decide at the place. */
@Entity
@Table(name = "summary_penalty")
@DiscriminatorValue(SummaryDesk.KIND)
class SummaryPenalty extends Matter implements Executed {

  @Embedded private PlainAct act;
  @Embedded private Imposition imposition;
  @Embedded private Circumstances circumstances;
  @Embedded private LetOff letOff;
  private String statement;
  private String answer;
  private String documentNo;
  private LocalDate decidedOn;
  @Embedded private HandedOver handedOver;
  @Embedded private SpotMoney money;
  @Embedded private Execution execution = new Execution();

  @ElementCollection
  @CollectionTable(name = "summary_annulment", joinColumns = @JoinColumn(name = "summary_id"))
  @OrderColumn(name = "position")
  private List<AnnulledDecision> annulled = new ArrayList<>();

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
    var dunnings = execution.dunnings();
    return Term.of(kind, kind == LimitKind.DUNNING ? dunnings.get(dunnings.size() - 1).service().effectiveOn() : on);
  }

  @Override
  public void step(String move, Actor by, Instant at, String note, Runnable content) {
    take(move, by, at, note);
    content.run();
    settle(at);
  }

  /** A step that only moves it on. */
  void step(String move, Actor by, String note, Instant at) {
    take(move, by, at, note);
  }

  /** Says it anew, after which the party must be told anew; the party stays, because another party is another penalty. */
  void redraft(SummaryDraft draft, Actor by, Instant at) {
    step("redraft", by, at, draft.act().facts(), () -> {
      says(draft);
      statement = null;
      answer = null;
    });
  }

  /** The party was told what is to be imposed and why, and what it said was taken down with the answer. */
  void told(String said, String answered, Actor by, Instant at) {
    statement = said == null ? "" : said;
    answer = answered;
    take("tell", by, at, said);
  }

  /** Nothing is imposed, and the party was taught instead. */
  void letOff(LetOff how, Actor by, Instant at) {
    step("exempt", by, at, how.education(), () -> letOff = how);
  }

  void decide(String document, HandedOver how, Actor by, Instant at) {
    take("decide", by, at, document);
    documentNo = document;
    decidedOn = China.dateOf(at);
    handedOver = how;
  }

  void collect(Collected how, Actor by, Instant at) {
    intended = how;
    step("collect", by, at, how.receipt(), () -> {
      execution.pay(new Payment(PaymentItem.FINE, account(decidedOn).fineOpen(), decidedOn, how.receipt(), by.user()));
      money = new SpotMoney(how, null, null, null);
    });
  }

  void handedIn(String receipt, Actor by, Instant at) {
    step("hand-in-fine", by, at, receipt, () -> money = money.handedIn(China.dateOf(at)));
  }

  void banked(String voucher, Actor by, Instant at) {
    step("bank-fine", by, at, voucher, () -> money = money.banked(China.dateOf(at), voucher));
  }

  void annul(Annulment annulment, Actor by, Instant at) {
    step("annul", by, at, annulment.reason(), () -> annulled.add(
        new AnnulledDecision(annulment, documentNo, decidedOn, imposition.rule(), imposition.fine(), act.facts())));
  }

  /** What was annulled is decided anew, from the draft on; what followed it counts no more. */
  void decideAnew(String reason, Actor by, Instant at) {
    step("decide-anew", by, at, reason, () -> {
      documentNo = null;
      decidedOn = null;
      handedOver = null;
      statement = null;
      answer = null;
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

  Optional<Collected> intended() {
    return Optional.ofNullable(intended);
  }

  /** Names the remedy that the party is said to seek, for the guard that asks. */
  void sought(Kind remedy) {
    sought = remedy;
  }

  /** Whether the party went to court without any reconsideration of the decision that holds (复议前置). */
  boolean suesTooSoon() {
    return sought == Kind.LITIGATION && execution.remedies().stream().noneMatch(
        remedy -> remedy.remedy() == Kind.RECONSIDERATION && remedy.outcome() != null && !remedy.filedOn().isBefore(decidedOn));
  }

  SummaryKnown known() {
    return known;
  }

  /** Null before it is drafted. */
  Imposition imposition() {
    return imposition;
  }

  Circumstances circumstances() {
    return circumstances;
  }

  Exemption.Facts exemptionFacts() {
    return circumstances.facts(known.penalties().size(), act.act().timeBarred(China.dateOf(openedAt())));
  }

  boolean fined() {
    return imposition != null && imposition.fine() != null;
  }

  SpotMoney money() {
    return money == null ? SpotMoney.NONE : money;
  }

  /** Whether whoever annulled the decision told the bureau to decide anew. */
  boolean redoOrdered() {
    return lastAnnulled().filter(last -> last.annulment().redoBy() != null).isPresent();
  }

  boolean sameAgain() {
    return imposition != null && lastAnnulled().filter(last -> last.sameAs(imposition, act)).isPresent();
  }

  @Override
  public boolean decisionAnnulled() {
    return documentNo != null && lastAnnulled().filter(last -> last.decisionNo().equals(documentNo)).isPresent();
  }

  @Override
  public LocalDate decidedOn() {
    return decidedOn;
  }

  @Override
  public Execution execution() {
    return execution;
  }

  @Override
  public LocalDate dueOn(LimitKind limit) {
    return known.dueOn().get(limit);
  }

  @Override
  public Account account(LocalDate on) {
    return Account.of(decidedOn == null || decisionAnnulled() ? null : imposition, execution, paymentDueOn(), on);
  }

  /** The highest fine for this party on the spot. */
  Yuan limit() {
    return SummaryLimit.of(PlainFacts.offender(parties().get(0)), known.businessAsPerson());
  }

  /** What the rules ask, on a day in Asia/Shanghai. */
  ActFacts facts(LocalDate on) {
    return PlainFacts.of(act, parties().get(0), known, on);
  }

  /** All of it, with what is owed on that day. */
  SummaryFacts view(LocalDate today) {
    var holds = decidedOn != null && !decisionAnnulled();
    return new SummaryFacts(act, imposition, limit(), circumstances,
        circumstances.asked() ? Exemption.openFor(exemptionFacts()) : List.of(), letOff, statement, answer, documentNo, decidedOn, handedOver,
        holds ? Remedy.of(decidedOn, dueOn(LimitKind.RECONSIDERATION)) : null, money(), decidedOn == null ? null : account(today),
        SummaryFacts.Followed.of(execution), List.copyOf(annulled));
  }

  PlainAct act() {
    return act;
  }

  /** What the party said when it was told; null before, empty when it said nothing. */
  String statement() {
    return statement;
  }

  String answer() {
    return answer;
  }

  private Optional<AnnulledDecision> lastAnnulled() {
    return annulled.isEmpty() ? Optional.empty() : Optional.of(annulled.get(annulled.size() - 1));
  }

  private void says(SummaryDraft draft) {
    act = draft.act();
    imposition = draft.imposition();
    circumstances = draft.circumstances();
  }
}
