package org.mingcha.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.decision.Annulment.By;
import org.mingcha.decision.Annulment;
import org.mingcha.document.PartySignature;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.execution.CourtApplication;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.Dunning;
import org.mingcha.execution.Payment;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Remedy.Kind;
import org.mingcha.execution.Remedy.Outcome;
import org.mingcha.execution.RemedyEnd;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.discretion.Exemption.Harm;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.GivenOrder;
import org.mingcha.rectification.RecheckResult;
import org.mingcha.summary.money.Collected;
import org.mingcha.summary.money.CollectionGround;

/** Object mother: a penalty on the spot at Yuhang on 2027-01-08, by two certified officers. */
final class SomePenalty {

  static final LocalDate TODAY = LocalDate.parse("2027-01-08");
  /** What another bureau fined in the first week of the year: a licence that was not shown. */
  static final EarlierPenalty ELSEWHERE = new EarlierPenalty("他市监罚〔2027〕1号", "他局", "他市监罚〔2027〕2号", LocalDate.parse("2027-01-07"),
      Yuan.of("100"), LocalDate.parse("2027-01-01"), null, Set.of(Conduct.LICENCE_NOT_SHOWN));
  static final List<OfficerView> TWO = List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certified(Yuhang.COLLEAGUE));
  private static final String PARTY = "某某电器商行";

  private final SummaryPenalty penalty;
  private Instant now = at(TODAY);

  private SomePenalty(SummaryPenalty penalty) {
    this.penalty = penalty;
  }

  /** Whoever shows no licence (电子商务法第76条), without any order before. */
  static SomePenalty licenceNotShown(String kind, String fine) {
    return of("R-EC76", Conduct.LICENCE_NOT_SHOWN, "IN_PLATFORM_OPERATOR", kind, fine, "2027-01-01").knowing(List.of());
  }

  /** Whoever shows no certificate (第110号令第27条), after an order that lapsed. */
  static SomePenalty notDisplayed(String capacity) {
    return of("P-27", Conduct.DISPLAY, capacity, "ENTERPRISE", "500", "2026-12-02").knowing(List.of(lapsed()));
  }

  static SomePenalty warned() {
    return of("R-PQL56", Conduct.REFUSED_INSPECTION, "IN_PLATFORM_OPERATOR", "ENTERPRISE", null, "2027-01-01").knowing(List.of());
  }

  static SomePenalty of(String rule, Conduct conduct, String capacity, String kind, String fine, String from) {
    var act = PlainAct.of(LocalDate.parse(from), null, Set.of(conduct), null, null, "首页未公示", "页面截图", "经营场所");
    var draft = new SummaryDraft(new InvolvedParty(PARTY, "91350100M000100Y43", capacity, kind),
        List.of("yuhang.inspector1", "yuhang.inspector2"), act, rule, fine == null ? null : Yuan.of(fine), fine == null, ordinary(kind));
    return new SomePenalty(SummaryPenalty.drafted("余市监简〔2027〕1号", Yuhang.BUREAU, draft,
        List.of(new Handler("yuhang.inspector1", "李", "ZF-1"), new Handler("yuhang.inspector2", "王", "ZF-2")), at(TODAY)));
  }

  static SomePenalty decided() {
    return licenceNotShown("NATURAL_PERSON", "100").told().decide();
  }

  static SomePenalty collected() {
    return decided().collect();
  }

  static SomePenalty standingAt(SummaryStage stage) {
    return switch (stage) {
      case DRAFTED -> licenceNotShown("ENTERPRISE", "1000");
      case TOLD -> licenceNotShown("ENTERPRISE", "1000").told();
      case DECIDED -> decided();
      case HANDED_IN -> decided().then("return-papers", Yuhang.INSPECTOR);
      case ENFORCING -> overdue().dun();
      case ANNULLED -> decided().annul(null);
      case CLOSED -> closed();
      case ARCHIVED -> closed().then("archive", Yuhang.INSPECTOR);
      case WITHDRAWN -> warned().then("withdraw", Yuhang.INSPECTOR);
      case EXEMPTED -> warned().then("exempt", Yuhang.INSPECTOR);
      case EXCEEDED -> warned().told().then("exceed", Yuhang.INSPECTOR);
    };
  }

  static SomePenalty closed() {
    return warned().told().decide().then("return-papers", Yuhang.INSPECTOR).then("close", Yuhang.UNIT_HEAD);
  }

  /** A fine of 1000 yuan decided on 2027-01-08: payable until 01-23, open to reconsideration until 03-09, to the court until 06-09. */
  static SomePenalty running() {
    return licenceNotShown("ENTERPRISE", "1000").told().decide().due(Map.of(LimitKind.PAYMENT, LocalDate.parse("2027-01-23"),
        LimitKind.RECONSIDERATION, LocalDate.parse("2027-03-09"), LimitKind.APPLY_TO_COURT, LocalDate.parse("2027-06-09")));
  }

  /** The same with its papers back and all times over for the party, on 2027-03-10. */
  static SomePenalty overdue() {
    return running().then("return-papers", Yuhang.INSPECTOR).on("2027-03-10").seenAnew();
  }

  /** The same, urged on 2027-03-10, with ten working days until 03-24 over. */
  static SomePenalty urged() {
    return overdue().dun().due(Map.of(LimitKind.PAYMENT, LocalDate.parse("2027-01-23"), LimitKind.RECONSIDERATION, LocalDate.parse("2027-03-09"),
        LimitKind.APPLY_TO_COURT, LocalDate.parse("2027-06-09"), LimitKind.DUNNING, LocalDate.parse("2027-03-24"))).on("2027-03-25");
  }

  private static Circumstances ordinary(String kind) {
    return new Circumstances("NATURAL_PERSON".equals(kind) ? 30 : null, false, false, Harm.SLIGHT, null, false);
  }

  static GivenOrder lapsed() {
    return order(RecheckResult.NOT_CORRECTED);
  }

  static GivenOrder order(RecheckResult result) {
    return new GivenOrder("余市监责改〔2026〕1号", Breach.DISPLAY, PARTY, BureauLevel.COUNTY, LocalDate.parse("2026-12-04"),
        LocalDate.parse("2026-12-14"), LocalDate.parse("2026-12-15"), result);
  }

  /** The province has settled that own sites fall under the rules for shops (LQ-1). */
  static PenaltySettings settled() {
    return PenaltySettings.shipped().with(Topic.QUESTION, "LQ-1", "{\"handling\": \"SETTLED\"}");
  }

  /** The province counts an individual business as an organisation (LQ-6). */
  static PenaltySettings businessAsOrganisation() {
    return PenaltySettings.shipped().with(Topic.HEARING, "", """
        {"person": "10000.00", "organisation": "100000.00", "businessAsPerson": false}""");
  }

  SomePenalty knowing(List<GivenOrder> orders) {
    return knowing(PenaltySettings.shipped(), orders, TWO);
  }

  SomePenalty knowing(PenaltySettings settings, List<GivenOrder> orders, List<OfficerView> officers) {
    return knowing(SummaryKnown.of(settings, BureauLevel.COUNTY, orders, List.of(), officers));
  }

  /** Another bureau has meanwhile fined one of the same name, without a number, for the same sort of act. */
  SomePenalty finedByName() {
    return knowing(SummaryKnown.of(PenaltySettings.shipped(), BureauLevel.COUNTY, List.of(), List.of(), TWO).possibly(List.of(ELSEWHERE)));
  }

  SomePenalty knowing(SummaryKnown known) {
    penalty.reckoned(known);
    penalty.settleAnew(now);
    return this;
  }

  SomePenalty told() {
    penalty.told("初犯，请求从轻", "已考虑", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomePenalty decide() {
    penalty.decide("余市监当罚〔2027〕1号", new HandedOver(PartySignature.SIGNED, "店主"), actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomePenalty collect() {
    penalty.collect(new Collected(CollectionGround.SMALL_FINE, "票-1", null), actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomePenalty handIn() {
    penalty.handedIn("收-1", China.dateOf(now), actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomePenalty dun() {
    penalty.step("dun", actor(Yuhang.INSPECTOR), now, "催-1", () -> penalty.execution().dun(
        new Dunning("催-1", penalty.account(China.dateOf(now)).open(), new ServiceRecord(ServiceMethod.DIRECT, China.dateOf(now), "店主", "回证", null))));
    return this;
  }

  SomePenalty asking() {
    penalty.execution().asking(China.dateOf(now));
    return this;
  }

  SomePenalty apply() {
    asking();
    penalty.step("apply-enforcement", Yuhang.LEADER.acting(Duty.LEADER), now, "申-1",
        () -> penalty.execution().apply(new CourtApplication("余杭区人民法院", "申-1", China.dateOf(now), "yuhang.leader")));
    return this;
  }

  SomePenalty ruled(CourtRuling.Outcome outcome) {
    penalty.step("record-ruling", actor(Yuhang.INSPECTOR), now, "裁-1",
        () -> penalty.execution().rule(new CourtRuling(outcome, "裁-1", China.dateOf(now))));
    return this;
  }

  SomePenalty pay(PaymentItem item, String amount) {
    penalty.step("record-payment", actor(Yuhang.INSPECTOR), now, "票-9",
        () -> penalty.execution().pay(new Payment(item, Yuan.of(amount), China.dateOf(now), "票-9", "yuhang.inspector1")));
    return this;
  }

  SomePenalty seek(Kind remedy) {
    penalty.sought(remedy);
    penalty.step("record-remedy", actor(Yuhang.INSPECTOR), now, "复-1",
        () -> penalty.execution().seek(remedy, "区政府", China.dateOf(now), "复-1"));
    return this;
  }

  SomePenalty remedyEnded(Outcome outcome) {
    penalty.step("record-remedy-end", actor(Yuhang.INSPECTOR), now, "复决-1",
        () -> penalty.execution().remedyEnded(RemedyEnd.of(outcome, China.dateOf(now), "复决-1")));
    return this;
  }

  SomePenalty annul(String redoBy) {
    penalty.annul(new Annulment(By.RECONSIDERATION, "复决-1", "事实不清", China.dateOf(now),
        redoBy == null ? null : LocalDate.parse(redoBy), false), Yuhang.LEADER.acting(Duty.LEADER), now);
    return this;
  }

  SomePenalty anew() {
    penalty.decideAnew("依复议决定", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomePenalty seeking(Kind remedy) {
    penalty.sought(remedy);
    return this;
  }

  SomePenalty due(Map<LimitKind, LocalDate> lastDays) {
    return knowing(penalty.known().due(lastDays));
  }

  SomePenalty circumstances(Circumstances circumstances) {
    var act = penalty.act();
    var fine = penalty.imposition().fine();
    penalty.redraft(new SummaryDraft(penalty.parties().get(0), List.of(), act, penalty.imposition().rule(), fine, fine == null, circumstances),
        actor(Yuhang.INSPECTOR), now);
    return this;
  }

  private SomePenalty seenAnew() {
    penalty.settleAnew(now);
    return this;
  }

  SomePenalty intending(CollectionGround ground) {
    penalty.intend(new Collected(ground, "票-1", "水上"));
    return this;
  }

  SomePenalty on(String day) {
    now = at(LocalDate.parse(day));
    return this;
  }

  SomePenalty then(String move, Officer by) {
    penalty.step(move, actor(by), "意见", now);
    return this;
  }

  /** Whose turn it is, and by which step. */
  String turn() {
    var turn = penalty.turn(now);
    return turn.awaits() + " " + turn.next();
  }

  SummaryPenalty penalty() {
    return penalty;
  }

  private static Actor actor(Officer officer) {
    return officer.acting(officer.has(Duty.INSPECTOR) ? Duty.INSPECTOR : officer.has(Duty.LEADER) ? Duty.LEADER : Duty.UNIT_HEAD);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(China.ZONE).toInstant();
  }
}
