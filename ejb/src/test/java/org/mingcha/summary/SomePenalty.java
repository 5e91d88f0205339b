package org.mingcha.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.document.PartySignature;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.PenaltySettings.Topic;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.GivenOrder;
import org.mingcha.rectification.RecheckResult;

/** Object mother: a penalty on the spot at Yuhang on 2027-01-08, by two certified officers. */
final class SomePenalty {

  static final LocalDate TODAY = LocalDate.parse("2027-01-08");
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
        List.of("yuhang.inspector1", "yuhang.inspector2"), act, rule, fine == null ? null : Yuan.of(fine), fine == null);
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
      case CLOSED -> warned().told().decide().then("return-papers", Yuhang.INSPECTOR).then("close", Yuhang.UNIT_HEAD);
      case WITHDRAWN -> warned().then("withdraw", Yuhang.INSPECTOR);
      case EXCEEDED -> warned().told().then("exceed", Yuhang.INSPECTOR);
    };
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
    penalty.handedIn("收-1", actor(Yuhang.INSPECTOR), now);
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

  SummaryPenalty penalty() {
    return penalty;
  }

  private static Actor actor(Officer officer) {
    return officer.acting(officer.has(Duty.INSPECTOR) ? Duty.INSPECTOR : Duty.UNIT_HEAD);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(China.ZONE).toInstant();
  }
}
