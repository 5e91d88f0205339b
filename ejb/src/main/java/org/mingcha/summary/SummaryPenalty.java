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
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.calendar.China;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.CorrectionOrder;
import org.mingcha.penalty.History;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Offender;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** A penalty imposed on the spot (当场处罚). It knows no case: two officers find, tell, hear and decide at the place. */
@Entity
@Table(name = "summary_penalty")
@DiscriminatorValue(SummaryDesk.KIND)
class SummaryPenalty extends Matter {

  @Embedded private PlainAct act;
  @Embedded private Imposition imposition;
  private String statement;
  private String answer;
  private String documentNo;
  private LocalDate decidedOn;
  @Embedded private HandedOver handedOver;
  @Embedded private Collected collected;
  private LocalDate handedInOn;
  private LocalDate bankedOn;
  private LocalDate paidOn;
  private String voucher;

  @Transient private SummaryKnown known = SummaryKnown.NOTHING;
  @Transient private Collected intended;

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

  /** Says it anew, after which the party must be told anew; the party stays, because another party is another penalty. */
  void redraft(SummaryDraft draft, Actor by, Instant at) {
    take("redraft", by, at, draft.act().facts());
    says(draft);
    statement = null;
    answer = null;
    settle(at);
  }

  /** The party was told what is to be imposed and why, and what it said was taken down with the answer. */
  void told(String said, String answered, Actor by, Instant at) {
    statement = said == null ? "" : said;
    answer = answered;
    take("tell", by, at, said);
  }

  void decide(String document, HandedOver how, Actor by, Instant at) {
    take("decide", by, at, document);
    documentNo = document;
    decidedOn = China.dateOf(at);
    handedOver = how;
  }

  void collect(Collected how, Actor by, Instant at) {
    intended = how;
    take("collect", by, at, how.receipt());
    collected = how;
    settle(at);
  }

  void handedIn(String receipt, Actor by, Instant at) {
    take("hand-in-fine", by, at, receipt);
    handedInOn = China.dateOf(at);
    settle(at);
  }

  void banked(String bankVoucher, Actor by, Instant at) {
    take("bank-fine", by, at, bankVoucher);
    bankedOn = China.dateOf(at);
    voucher = bankVoucher;
    settle(at);
  }

  void paid(LocalDate on, String bankVoucher, Actor by, Instant at) {
    take("record-payment", by, at, bankVoucher);
    paidOn = on;
    voucher = bankVoucher;
    settle(at);
  }

  /** A step that only moves it on. */
  void step(String move, Actor by, String note, Instant at) {
    take(move, by, at, note);
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

  SummaryKnown known() {
    return known;
  }

  /** Null before it is drafted. */
  Imposition imposition() {
    return imposition;
  }

  boolean fined() {
    return imposition != null && imposition.fine() != null;
  }

  /** Fined, and neither paid nor taken. */
  boolean owed() {
    return fined() && paidOn == null && collected == null;
  }

  boolean inTheHandsOfOfficers() {
    return collected != null && handedInOn == null;
  }

  boolean inTheHandsOfTheBureau() {
    return handedInOn != null && bankedOn == null;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  /** The highest fine for this party on the spot. */
  Yuan limit() {
    return SummaryLimit.of(offender(), known.businessAsPerson());
  }

  /** What the rules ask, on a day in Asia/Shanghai. */
  ActFacts facts(LocalDate on) {
    var fines = known.penalties().stream().filter(earlier -> earlier.fined(act.act(), on)).map(EarlierPenalty::asFine).toList();
    return new ActFacts(act.act(), offender(), act.values(), new History(orders(), fines, List.of()), known.level(), on);
  }

  SummaryFacts facts() {
    return new SummaryFacts(act, imposition, limit(), statement, answer, documentNo, decidedOn, handedOver,
        decidedOn == null ? null : Remedy.from(decidedOn), collected, handedInOn, bankedOn, paidOn, voucher);
  }

  /** Orders under other laws name no conduct here, and so open no fine; that needs the ordinary procedure. */
  private List<CorrectionOrder> orders() {
    return known.orders().stream().filter(order -> order.party().equals(parties().get(0).name()))
        .map(order -> new CorrectionOrder(order.number(), order.breach(), Set.of(), order.level(), order.servedOn(), order.dueOn(),
            order.recheckedOn(), order.result())).toList();
  }

  private Offender offender() {
    var party = parties().get(0);
    return Offender.of(party.capacity() == null ? Capacity.UNDETERMINED : Capacity.valueOf(party.capacity()),
        party.kind() == null ? null : OperatorKind.valueOf(party.kind()));
  }

  private void says(SummaryDraft draft) {
    act = draft.act();
    imposition = draft.imposition();
  }
}
