package org.mingcha.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.measure.goods.ItemResult;
import org.mingcha.measure.goods.ListedItem;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.Verdict;
import org.mingcha.procedure.view.StepView;

/** Things of a party of which officers take hold for a time: preserved as evidence, sealed or seized. */
@Entity
@Table(name = "measure")
abstract class Measure extends Matter {

  /** The day from which things wait to be given back, in the work list; no limit of the law, which says at once. */
  private static final String GIVE_BACK = "GIVE_BACK";
  private static final Set<String> GOES_BACK = Set.of(PreservationStage.LAPSED.name(), PreservationStage.REJECTED.name(),
      SeizureStage.RELEASED.name());

  private String grounds;
  private String drafter;
  private boolean urgent;
  private String approver;
  private LocalDate approvedOn;
  private Taking taking;
  private String lateReason;
  private LocalDate settledOn;
  private String settlement;
  @Enumerated(EnumType.STRING) private Duty raisedTo;

  @ElementCollection
  @CollectionTable(name = "measure_item", joinColumns = @JoinColumn(name = "measure_id"))
  @OrderColumn(name = "position")
  private List<ListedItem> items = new ArrayList<>();

  @Transient private LocalDate dueOn;
  @Transient private Supplier<Verdict> fineCovered = () -> AuctionForFine.NO_CASE;

  protected Measure() {}

  protected Measure(String number, BureauView bureau, MeasureDraft draft, Handler by, Instant at) {
    super(number, bureau, draft.party().name() + " · " + draft.items().get(0).name(), List.of(draft.party()), at);
    drafter = by.user();
    handOver(List.of(by));
    says(draft);
  }

  /** The limit within which the law wants an end. */
  abstract LimitKind limit();

  /** The limit within which what was done in an emergency is reported. */
  abstract LimitKind reportLimit();

  /** The provision by which things are taken. */
  abstract Citation takenUnder();

  /** What this kind wants of a taking beside what every taking needs. */
  List<Violation> faults(TakingReport report) {
    return report.stored() == null ? List.of() : List.of(Violation.of("/stored", "measure.stored"));
  }

  /** Both times run from the taking, the one in days and the other in hours. */
  @Override
  protected Term term(LimitKind kind, LocalDate on) {
    return kind == limit() || kind == reportLimit() ? Term.of(kind, taking.takenAt()) : super.term(kind, on);
  }

  /** Says it anew; the party stays, because from another party it is another measure. */
  void redraft(MeasureDraft draft, Actor by, Instant at) {
    step("redraft", by, null, at);
    says(draft);
    settle(at);
  }

  void taken(String move, TakingReport report, List<Handler> officers, Actor by, Instant at) {
    NeedNotStayAway.demandNoneOf(this, officers);
    taking = report.by(names(officers));
    urgent = move.equals("take-urgently");
    handOver(officers);
    step(move, by, report.keptAt(), at);
  }

  /**
   * Reports what was done in an emergency. Who reports after the hours are over says why it is late (超期原因); who is in time has nothing to
   * say about that.
   */
  @Basis({"SAMR-PROC@2022:33", "SAMR-PROC@2022:36"})
  void reported(String reason, String whyLate, Actor by, Instant at) {
    var told = whyLate != null && !whyLate.isBlank();
    if (told != reportIsLate(at)) {
      throw new Invalid(List.of(Violation.of("/lateReason", told ? "measure.in-time" : "measure.late-reason")));
    }
    step("report", by, reason, at);
    lateReason = told ? whyLate : null;
  }

  private boolean reportIsLate(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).isAfter(taking.takenAt().plus(reportLimit().length(), ChronoUnit.HOURS));
  }

  /** A step that a signature is. */
  void signed(String move, Actor by, String opinion, Instant at) {
    step(move, by, opinion, at);
    if (List.of("approve", "confirm").contains(move)) {
      approver = by.user();
      approvedOn = China.dateOf(at);
    }
  }

  void settled(LocalDate on, String how, Actor by, Instant at) {
    step("settle", by, how, at);
    settledOn = on;
    settlement = how;
  }

  /** A step that only moves the measure on; whoever was reminded is so no more. What is held no longer goes back at once (立即退还). */
  void step(String move, Actor by, String note, Instant at) {
    take(move, by, at, note);
    raisedTo = null;
    var goesBack = GOES_BACK.contains(stage());
    expect(goesBack ? GIVE_BACK : null, goesBack ? China.dateOf(at) : null);
  }

  /**
   * Shows it to this superior too, as one who was reminded. Those in charge have the measure in their list anyhow; to their superiors it
   * is shown besides.
   */
  void raise(Duty superior) {
    raisedTo = superior;
    escalate(superior);
  }

  /** Whether it would be news to this office: neither it nor a higher one has been reminded. */
  boolean isNewsTo(Duty duty) {
    return raisedTo == null || raisedTo.compareTo(duty) < 0;
  }

  void reckoned(LocalDate lastDay) {
    dueOn = lastDay;
  }

  /** Tells it what it cannot know by itself; whether a fine may be covered is found out only when a step asks. */
  void reckoned(LocalDate lastDay, Supplier<Verdict> fine) {
    reckoned(lastDay);
    fineCovered = fine;
  }

  Verdict fineMayBeCovered() {
    return fineCovered.get();
  }

  /**
   * Things that need the leader's approval first are not taken before it was given: not before the minute of it, since whoever writes
   * down a taking has no seconds. Null where nobody has to approve before, as in an emergency.
   */
  @Basis({"AEL@2011:18", "AEL@2011:19", "SAMR-PROC@2022:33", "SAMR-PROC@2022:36"})
  Instant notBefore(String move) {
    return move.equals(MeasureTaking.TAKE_URGENTLY) ? null : stepsNamed(List.of("approve")).stream().map(StepView::at)
        .reduce((earlier, later) -> later).map(at -> at.truncatedTo(ChronoUnit.MINUTES)).orElse(null);
  }

  /**
   * What was done in an emergency is reported within hours (二十四小时内报告), in a matter that the bureau knows of: a taking that was over due
   * before the lead was even registered is none of its. Refused with the article.
   */
  @Basis({"SAMR-PROC@2022:33", "SAMR-PROC@2022:36"})
  void demandReportable(Instant takenAt, Instant registeredAt) {
    if (takenAt.isBefore(registeredAt.minus(reportLimit().length(), ChronoUnit.HOURS))) {
      throw new RuleRefused("measure.before-the-lead", takenUnder(), Map.of("registeredAt", registeredAt));
    }
  }

  boolean draftedOrHandledBy(String user) {
    return user.equals(drafter) || hasHandled(user);
  }

  boolean open() {
    return closedAt() == null;
  }

  /** Whether the things are in somebody's hold by the measure. */
  boolean running() {
    return taking != null && dueOn != null && open();
  }

  /** The last day on which the measure holds. */
  LocalDate dueOn() {
    return Objects.requireNonNull(dueOn, "the measure's time has not been reckoned");
  }

  Taking taking() {
    return taking;
  }

  List<ListedItem> items() {
    return List.copyOf(items);
  }

  /** Writes down what becomes of each thing, in the order of the list. */
  protected void found(List<ItemResult> results) {
    for (int i = 0; i < items.size(); i++) {
      items.set(i, items.get(i).with(results.get(i)));
    }
  }

  MeasureFacts facts() {
    return new MeasureFacts(grounds, items(), urgent, drafter, approver, approvedOn, taking, lateReason, dueOn, settledOn, settlement,
        raisedTo, null, null);
  }

  private static String names(List<Handler> officers) {
    return officers.stream().map(Handler::name).collect(Collectors.joining("、"));
  }

  private void says(MeasureDraft draft) {
    grounds = draft.grounds();
    items.clear();
    items.addAll(draft.items());
  }
}
