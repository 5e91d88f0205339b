package org.mingcha.lead;

import static org.mingcha.calendar.Published.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.MatterView;

/** Object mother: a lead at Yuhang, told by the steps that brought it where it stands, each on the fourth of December. */
final class SomeLead {

  static final String NUMBER = "余市监线〔2026〕1号";
  static final LocalDate TODAY = day("2026-12-04");
  static final FilingConditions ALL_FOUR = new FilingConditions(true, true, true, true);
  private static final List<OfficerView> REGISTER = List.of(Yuhang.certified(Yuhang.INSPECTOR), Yuhang.certified(Yuhang.COLLEAGUE));

  private final Lead lead;

  private SomeLead(Lead lead) {
    this.lead = lead;
  }

  static SomeLead registered() {
    var opening = new LeadOpening(LeadSource.PLATFORM_REPORT, null, "某某电器商行 · 移动电源", "冒用他人证书编号", day("2026-12-03"),
        List.of(new InvolvedParty("某某电器商行", "91350100M000100Y43", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS")));
    return new SomeLead(Lead.registered(NUMBER, Yuhang.BUREAU, opening, new Handler("yuhang.inspector1", "李", "ZF-1"), now()))
        .dueOn("2026-12-24", false);
  }

  /** Opened by the worker: nobody handles it yet. */
  static SomeLead unclaimed() {
    var opening = new LeadOpening(LeadSource.PLATFORM_REPORT, null, "某某电器商行", null, day("2026-12-03"), List.of());
    return new SomeLead(Lead.registered(NUMBER, Yuhang.BUREAU, opening, null, now())).dueOn("2026-12-24", false);
  }

  /** Another lead, of this day and about these. */
  static SomeLead another(String receivedOn, String... parties) {
    var opening = new LeadOpening(LeadSource.INSPECTION, null, "另一条", "检查发现", day(receivedOn),
        Arrays.stream(parties).map(name -> new InvolvedParty(name, null, "UNDETERMINED", null)).toList());
    return new SomeLead(Lead.registered("余市监线〔2026〕2号", Yuhang.BUREAU, opening, new Handler("甲", "甲", "ZF-2"), now()))
        .dueOn("2026-12-24", false);
  }

  SomeLead dueOn(String lastDay, boolean extended) {
    lead.reckoned(new VerificationTime(day(lastDay), extended));
    return this;
  }

  static SomeLead verifying() {
    return registered().then("start-verification", Yuhang.INSPECTOR);
  }

  static SomeLead verified() {
    return verifying().then("verify", Yuhang.INSPECTOR);
  }

  static SomeLead proposed() {
    return verified().then("propose-filing", Yuhang.INSPECTOR);
  }

  static SomeLead endorsed() {
    return proposed().then("endorse-filing", Yuhang.UNIT_HEAD);
  }

  static SomeLead standingAt(LeadStage stage) {
    return switch (stage) {
      case REGISTERED -> registered();
      case VERIFYING -> verifying();
      case FILING_PROPOSED -> proposed();
      case FILED -> endorsed().then("approve-filing", Yuhang.LEADER);
      case NOT_FILING_PROPOSED -> verified().then("propose-not-filing", Yuhang.INSPECTOR);
      case TRANSFERRED -> verifying().then("transfer", Yuhang.officer("liaison", Duty.LIAISON));
      case MERGED -> verifying().then("merge", Yuhang.INSPECTOR);
      case NOT_FILED -> endorsed().then("decline-filing", Yuhang.LEADER);
    };
  }

  /** Takes a step as the desk does once it has been permitted. */
  SomeLead then(String move, Officer by) {
    switch (move) {
      case "start-verification" -> lead.startVerification(new Handler(by.user(), by.name(), null), actor(by), now());
      case "verify" -> lead.verify("在售链接冒用证书，属实", actor(by), now());
      case "propose-filing" -> proposes(by, ALL_FOUR, REGISTER);
      case "endorse-filing" -> {
        lead.designate(users(REGISTER), REGISTER, TODAY);
        lead.endorsed(move, actor(by), "同意", now());
      }
      case "propose-not-filing" -> lead.proposeNotFiling(NotFilingGround.CONDITIONS_NOT_MET, "查无实据", actor(by), now());
      case "endorse-not-filing" -> lead.endorsed(move, actor(by), "同意", now());
      case "transfer" -> lead.transfer("余市监移〔2026〕1号", actor(by), now());
      case "return-not-filing" -> lead.notFilingReturned(actor(by), "再查", now());
      case "extend-verification" -> lead.extendVerification("案情复杂", actor(by), now());
      case "merge" -> lead.mergeInto(another("2026-12-04").lead, "同一经营者", actor(by), now());
      case "decline-filing" -> {
        lead.notFiledOn(NotFilingGround.NO_FAULT);
        lead.decided(move, actor(by), "不予立案", now());
      }
      default -> lead.decided(move, actor(by), "同意", now());
    }
    return this;
  }

  /** Proposes with these conditions; the officers found in the register are all that were named. */
  SomeLead proposes(Officer by, FilingConditions conditions, List<OfficerView> register) {
    return proposes(by, conditions, users(register), register);
  }

  SomeLead proposes(Officer by, FilingConditions conditions, List<String> named, List<OfficerView> register) {
    lead.proposeFiling(new FilingProposal(conditions, JurisdictionGround.PLATFORM_DOMICILE_FIRST, "平台住所地局先收到", named, "涉嫌冒用证书"), register, actor(by), now(), TODAY);
    return this;
  }

  /** Proposes on this ground of jurisdiction. */
  SomeLead proposesOn(JurisdictionGround ground) {
    lead.proposeFiling(new FilingProposal(ALL_FOUR, ground, "依据如此", users(REGISTER), "涉嫌冒用证书"), REGISTER, actor(Yuhang.INSPECTOR), now(), TODAY);
    return this;
  }

  /** Verified, with one party that acted in this capacity. */
  static SomeLead verifiedAgainst(Capacity capacity) {
    var opening = new LeadOpening(LeadSource.INSPECTION, null, "某某", "检查发现", day("2026-12-03"),
        List.of(new InvolvedParty("某某", null, capacity.name(), null)));
    return new SomeLead(Lead.registered(NUMBER, Yuhang.BUREAU, opening, new Handler("yuhang.inspector1", "李", "ZF-1"), now()))
        .dueOn("2026-12-24", false).then("start-verification", Yuhang.INSPECTOR).then("verify", Yuhang.INSPECTOR);
  }

  SomeLead designates(OfficerView... officers) {
    lead.designate(users(List.of(officers)), List.of(officers), TODAY);
    return this;
  }

  Lead lead() {
    return lead;
  }

  LeadStage stage() {
    return LeadStage.valueOf(lead.stage());
  }

  List<String> handlers() {
    return lead.handlers().stream().map(Handler::user).toList();
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(lead, reader, TODAY);
  }

  private static List<String> users(List<OfficerView> officers) {
    return officers.stream().map(OfficerView::user).toList();
  }

  private static Actor actor(Officer officer) {
    return officer.acting(Arrays.stream(Duty.values()).filter(officer::has).findFirst().orElseThrow());
  }

  static Instant now() {
    return TODAY.atTime(10, 0).atZone(China.ZONE).toInstant();
  }
}
