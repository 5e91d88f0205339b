package org.mingcha.spotcheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.DiscriminatorValue;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.result.FollowUp;
import org.mingcha.result.FollowedUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.result.Telling;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.Custody;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.ReportHead;
import org.mingcha.sampling.Sample;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.Seller;
import org.mingcha.sampling.TestItem;
import org.mingcha.sampling.TestReport;

/** The spot check of one batch (监督抽查): secret from its opening until its result is published. Its handlers are the samplers. */
@Entity
@Table(name = "spot_check")
@DiscriminatorValue(SpotCheckDesk.KIND)
class SpotCheck extends FollowedUp {

  private static final Citation LAW = Citation.of("PQL@2018:15");

  private Assignment assignment;
  private LocalDate sampledOn;
  private String place;
  private String recording;
  private Seller seller;
  private Producer producer;
  private Product product;
  private ReportHead report;
  @Enumerated(EnumType.STRING) private Conclusion conclusion;
  private boolean bought;

  @ElementCollection
  @CollectionTable(name = "spot_check_sample", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<Sample> samples = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "spot_check_custody", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<Custody> custody = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "spot_check_item", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<TestItem> items = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "spot_check_notice", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<ResultNotice> notices = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "spot_check_objection", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<Objection> objections = new ArrayList<>();

  @Transient private ObjectionTime.Windows windows = ObjectionTime.Windows.NONE;

  protected SpotCheck() {}

  private SpotCheck(String number, BureauView bureau, Assignment assignment, Instant at) {
    super(number, bureau, assignment.title(), at);
    this.assignment = assignment;
    keepSecret();
  }

  static SpotCheck tasked(String number, BureauView bureau, Assignment assignment, List<Handler> samplers, Instant at) {
    var check = new SpotCheck(number, bureau, assignment, at);
    check.handOver(samplers);
    return check;
  }

  @Override
  public String kind() {
    return SpotCheckDesk.KIND;
  }

  @Override
  protected Editions<SpotCheck> editions() {
    return SpotCheckProcedure.EDITIONS;
  }

  /** Records what was taken and sealed. Refused when it is more than the test needs (不得超过检验的合理需要). */
  void sampled(Sampling sampling, String testCode, String spareCode, Actor by, Instant at) {
    if (sampling.units() > assignment.mostUnits()) {
      throw new RuleRefused("spotcheck.more-than-needed", LAW, Map.of("most", assignment.mostUnits(), "taken", sampling.units()));
    }
    take("record-sampling", by, at, null);
    sampledOn = sampling.sampledOn();
    place = sampling.place();
    recording = sampling.recording();
    seller = sampling.seller();
    producer = sampling.producer();
    product = sampling.product();
    bought = sampling.purchase() != null;
    samples.add(new Sample(SamplePart.TEST, testCode, sampling.testSeal(), sampling.testQuantity(), by.name(), sampling.place()));
    samples.add(new Sample(SamplePart.SPARE, spareCode, sampling.spareSeal(), sampling.spareQuantity(), sampling.spareHolder(), sampling.sparePlace()));
    join(SampledParties.of(this));
    rename(assignment.title() + " · " + seller.name());
  }

  /** The test sample goes to the laboratory. */
  void sent(Custody handover, Actor by, Instant at) {
    take("send-samples", by, at, null);
    hand(handover);
  }

  void changedHands(Custody handover, Actor by, Instant at) {
    take("record-custody", by, at, null);
    hand(handover);
  }

  /** Takes in the report on the test sample. Refused as {@link ReportInput} says. */
  void reported(TestReport tested, LocalDate receivedOn, Actor by, Instant at) {
    requireMove("record-report");
    ReportInput.demandFitting(sample(SamplePart.TEST), assignment, tested);
    take("record-report", by, at, null);
    report = new ReportHead(tested.laboratory(), tested.certificate(), tested.number(), tested.issuedOn(), receivedOn, tested.sealIntact());
    items.addAll(tested.items());
    conclusion = tested.conclusion();
    settle(at);
  }

  /** A step that needs nothing but words (结论、确定、公布、撤销、办结). */
  void step(String move, Actor by, Instant at, String words) {
    take(move, by, at, words);
  }

  void told(ResultNotice notice, Actor by, Instant at) {
    take("record-notice", by, at, null);
    notices.add(notice);
    settle(at);
  }

  /** The result was received on that day, from which the receiver's fifteen days run. */
  void received(Recipient recipient, LocalDate on, Actor by, Instant at) {
    take("record-receipt", by, at, null);
    notices.replaceAll(notice -> notice.recipient() == recipient ? notice.receivedOn(on) : notice);
    settle(at);
  }

  /** Objects for a producer or seller. Refused after the fifteenth day from receipt (第十六日起不再受理). */
  void objected(Objection objection, Actor by, Instant at) {
    windows.demandOpen(objection);
    take("record-objection", by, at, objection.reason());
    objections.add(objection);
  }

  void objectionDecided(Objection.Decision decision, LocalDate on, Actor by, Instant at) {
    take("decide-objection", by, at, decision.opinion());
    int last = objections.size() - 1;
    objections.set(last, objections.get(last).decided(decision, on));
    if (decision.outcome() == Objection.Outcome.RETEST_DIFFERS) {
      conclusion = Conclusion.QUALIFIED;
    }
    settle(at);
  }

  void ordered(FollowUp order, Actor by, Instant at) {
    take(order.kind().move(), by, at, order.documentNo());
    followed(order);
    settle(at);
  }

  /** The last days on which each may object, as reckoned. */
  void reckoned(ObjectionTime.Windows reckoned) {
    windows = reckoned;
  }

  /** The latest of the last days of those who have not objected. */
  Optional<LocalDate> lastDayToObject() {
    return windows.latest(telling().mayObject());
  }

  @Override
  public Telling telling() {
    return Telling.of(assignment.mode(), producer, List.copyOf(notices), List.copyOf(objections));
  }

  boolean sampledBy(String user) {
    return hasHandled(user);
  }

  @Override
  public Conclusion conclusion() {
    return conclusion;
  }

  Assignment assignment() {
    return assignment;
  }

  LocalDate sampledOn() {
    return sampledOn;
  }

  ReportHead report() {
    return report;
  }

  Sample sample(SamplePart part) {
    return samples.stream().filter(sample -> sample.part() == part).findFirst().orElseThrow();
  }

  CheckFacts facts(boolean ofOwnBureau) {
    return new CheckFacts(ofOwnBureau ? assignment : assignment.withoutPlan(), sampledOn, place, recording, seller, producer, product,
        List.copyOf(samples), List.copyOf(custody), report, List.copyOf(items), conclusion, List.copyOf(notices),
        conclusion == null ? List.of() : telling().untold(), List.copyOf(objections), papers(), begun(), followUps().undone(), bought, secret());
  }

  private void hand(Custody handover) {
    samples.replaceAll(sample -> sample.part() == handover.part() ? sample.heldBy(handover.holder(), handover.place()) : sample);
    custody.add(handover);
  }
}
