package org.mingcha.rectification;

import jakarta.persistence.CascadeType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NeedNotStayAway;

/** An order to correct a breach by a day (责令限期改正). It is no penalty and needs no case; a case's guards may look at it. */
@Entity
@Table(name = "rectification_order")
@DiscriminatorValue(RectificationDesk.KIND)
class RectificationOrder extends Matter {

  @Enumerated(EnumType.STRING) private Breach breach;
  private String facts;
  private String demands;
  private int termLength;
  @Enumerated(EnumType.STRING) private DayUnit termUnit;
  private String drafter;
  private String issuer;
  private LocalDate issuedOn;
  private ServiceRecord service;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "order_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<Recheck> rechecks = new ArrayList<>();

  @Transient private BureauView orderedBy;
  @Transient private LocalDate dueOn;

  protected RectificationOrder() {}

  private RectificationOrder(String number, BureauView bureau, RectificationDraft draft, Instant at) {
    super(number, bureau, draft.party().name() + " · " + firstLine(draft.demands()), List.of(draft.party()), at);
    says(draft);
  }

  static RectificationOrder drafted(String number, BureauView bureau, RectificationDraft draft, String drafter, List<Handler> handlers,
      Instant at) {
    var order = new RectificationOrder(number, bureau, draft, at);
    order.drafter = drafter;
    order.handOver(handlers);
    order.orderedBy = bureau;
    order.settle(at);
    return order;
  }

  @Override
  public String kind() {
    return RectificationDesk.KIND;
  }

  @Override
  protected Editions<RectificationOrder> editions() {
    return RectificationProcedure.EDITIONS;
  }

  /** The order itself sets the time, from the day on which it is served in law. */
  @Override
  protected Term term(LimitKind kind, LocalDate on) {
    return kind == LimitKind.RECTIFY ? new Term(service.effectiveOn(), termLength, termUnit) : super.term(kind, on);
  }

  /** The breach was corrected when the officers found it so, and not when the unit head confirmed it. */
  @Override
  protected LocalDate doneOn(LimitKind kind, LocalDate on) {
    return kind == LimitKind.RECTIFY ? correctedOn().filter(day -> day.isAfter(service.effectiveOn())).orElse(service.effectiveOn()) : on;
  }

  /** Says it anew; the party stays, because another party is another order. */
  void redraft(RectificationDraft draft, Actor by, Instant at) {
    take("redraft", by, at, null);
    says(draft);
    settle(at);
  }

  void propose(String reason, Actor by, Instant at) {
    take("propose", by, at, reason);
  }

  void issued(Actor by, String opinion, Instant at) {
    take(RectificationProcedure.ISSUE, by, at, opinion);
    issuer = by.user();
    issuedOn = China.dateOf(at);
  }

  void served(ServiceRecord record, Actor by, Instant at) {
    service = record;
    take("record-service", by, at, record.proof());
  }

  /** @param officers who carried it out */
  void recheck(RecheckReport report, List<Handler> officers, Actor by, Instant at) {
    NeedNotStayAway.demandNoneOf(this, officers);
    demandInEffectOn(report.checkedOn());
    take("recheck", by, at, report.findings());
    rechecks.add(Recheck.carriedOut(report, officers));
    settle(at);
  }

  /** A step that only moves the order on. */
  void step(String move, Actor by, String note, Instant at) {
    take(move, by, at, note);
  }

  /** Tells the order what the registers and the calendar know, for the guards that ask. */
  void reckoned(BureauView bureau, LocalDate lastDay) {
    orderedBy = bureau;
    dueOn = lastDay;
  }

  boolean draftedOrHandledBy(String user) {
    return user.equals(drafter) || hasHandled(user);
  }

  boolean withinCompetence() {
    return orderedBy != null && breach.orderedBy(orderedBy);
  }

  boolean owedByTheParty() {
    return breach.owedBy(capacity());
  }

  /** In what capacity its party acted; null when unknown. */
  Capacity capacity() {
    var told = parties().get(0).capacity();
    return told == null ? null : Capacity.valueOf(told);
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  /** The last day of the term. */
  LocalDate dueOn() {
    return Objects.requireNonNull(dueOn, "the term has not been reckoned");
  }

  boolean lastFound(RecheckResult result) {
    return last().filter(recheck -> recheck.found(result)).isPresent();
  }

  boolean uncorrectedAfterTerm() {
    return last().filter(recheck -> !recheck.found(RecheckResult.CORRECTED) && recheck.after(dueOn())).isPresent();
  }

  LapsedOrder lapsed() {
    return new LapsedOrder(number(), breach, parties().get(0).name());
  }

  /** What a penalty asks of it; the registers say of which level the bureau is and which day its term ends. */
  GivenOrder given(BureauLevel level, LocalDate lastDay) {
    return new GivenOrder(number(), breach, parties().get(0).name(), level, service == null ? null : service.effectiveOn(), lastDay,
        last().map(recheck -> recheck.view().checkedOn()).orElse(null), last().map(recheck -> recheck.view().result()).orElse(null));
  }

  RectificationFacts facts() {
    return new RectificationFacts(breach, facts, demands, termLength, termUnit, drafter, issuer, issuedOn, service,
        rechecks.stream().map(Recheck::view).toList());
  }

  /** Nobody has to correct anything before the order is served in law, which an announcement does after thirty days (送达生效). */
  @Basis("SAMR-PROC@2022:82")
  private void demandInEffectOn(LocalDate day) {
    if (service != null && day.isBefore(service.effectiveOn())) {
      throw new RuleRefused("rectification.not-in-effect", Citation.of("SAMR-PROC@2022:82"), Map.of("effectiveOn", service.effectiveOn()));
    }
  }

  /** Since which re-check it has been found corrected each time; empty where it was not at the last. */
  private Optional<LocalDate> correctedOn() {
    LocalDate since = null;
    for (var recheck : rechecks) {
      since = !recheck.found(RecheckResult.CORRECTED) ? null : since == null ? recheck.view().checkedOn() : since;
    }
    return Optional.ofNullable(since);
  }

  private Optional<Recheck> last() {
    return rechecks.isEmpty() ? Optional.empty() : Optional.of(rechecks.get(rechecks.size() - 1));
  }

  private void says(RectificationDraft draft) {
    breach = draft.breach();
    facts = draft.facts();
    demands = draft.demands();
    termLength = draft.termLength();
    termUnit = draft.termUnit();
  }

  private static String firstLine(String text) {
    var line = text.strip().lines().findFirst().orElse("");
    return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(40, line.codePointCount(0, line.length())))) + "…";
  }
}
