package org.mingcha.lead;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/** A lead (线索): something that may be a breach, to be verified in time and then filed or not. */
@Entity
@Table(name = "lead")
@DiscriminatorValue(LeadDesk.KIND)
class Lead extends Matter {

  private static final Citation FILING = Citation.of("SAMR-PROC@2022:19");
  private static final int HANDLERS_AT_LEAST = 2;

  @Enumerated(EnumType.STRING) private LeadSource source;
  private String description;
  private LocalDate receivedOn;
  private String findings;
  private FilingConditions conditions;
  private String jurisdictionReason;
  private String proposer;
  private String filingReason;
  private String endorser;
  @Enumerated(EnumType.STRING) private NotFilingGround ground;

  protected Lead() {}

  private Lead(String number, BureauView bureau, LeadOpening opening, Instant at) {
    super(number, bureau, opening.title(), opening.parties(), at);
    source = opening.source();
    description = opening.description();
    receivedOn = opening.receivedOn();
  }

  /** A lead registered (线索登记). Its time runs from the day the material came, not from today. */
  static Lead registered(String number, BureauView bureau, LeadOpening opening, Handler opener, Instant at) {
    var lead = new Lead(number, bureau, opening, at);
    lead.handOver(List.of(opener));
    return lead;
  }

  @Override
  public String kind() {
    return LeadDesk.KIND;
  }

  @Override
  protected Editions<Lead> editions() {
    return LeadProcedure.EDITIONS;
  }

  void startVerification(Actor by, Instant at) {
    take("start-verification", by, at, null);
  }

  void verify(String whatWasFound, Actor by, Instant at) {
    findings = whatWasFound;
    take("verify", by, at, whatWasFound);
  }

  /** Proposes to file (拟立案). Refused unless all four conditions hold and two certified officers are named. */
  void proposeFiling(FilingProposal proposal, List<OfficerView> officers, Actor by, Instant at, LocalDate today) {
    if (!proposal.conditions().allMet()) {
      throw new RuleRefused("lead.filing-conditions", FILING, Map.of());
    }
    var chosen = certified(proposal.handlers(), officers, today);
    take("propose-filing", by, at, proposal.reason());
    conditions = proposal.conditions();
    jurisdictionReason = proposal.jurisdictionReason();
    filingReason = proposal.reason();
    proposer = by.user();
    endorser = null;
    handOver(chosen);
    settle(at);
  }

  /** The unit head's part: the handlers, at least two of them (指定办案人员). */
  void designate(List<String> users, List<OfficerView> officers, LocalDate today) {
    handOver(certified(users, officers, today));
  }

  void endorsed(Actor by, String opinion, Instant at) {
    take("endorse-filing", by, at, opinion);
    endorser = by.user();
    settle(at);
  }

  void decided(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
  }

  void notFiledOn(NotFilingGround why) {
    ground = why;
  }

  boolean verified() {
    return findings != null;
  }

  boolean endorsed() {
    return endorser != null;
  }

  String endorser() {
    return endorser;
  }

  boolean tookPartInProposal(String user) {
    return user.equals(proposer) || user.equals(endorser);
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  LeadFacts facts() {
    return new LeadFacts(source, description, receivedOn, findings, conditions, jurisdictionReason, proposer,
        filingReason, endorser, ground);
  }

  /** 两名以上具有行政执法资格的办案人员 */
  @Basis("SAMR-PROC@2022:19")
  private static List<Handler> certified(List<String> users, List<OfficerView> officers, LocalDate today) {
    var able = officers.stream().filter(officer -> officer.certifiedOn(today)).toList();
    var named = Set.copyOf(users);
    if (named.size() < HANDLERS_AT_LEAST || able.size() < named.size()) {
      var names = able.stream().map(OfficerView::user).toList();
      throw new RuleRefused("lead.two-certified-handlers", FILING,
          Map.of("required", HANDLERS_AT_LEAST, "certified", names));
    }
    return able.stream().map(officer -> new Handler(officer.user(), officer.name(), officer.certificate())).toList();
  }
}
