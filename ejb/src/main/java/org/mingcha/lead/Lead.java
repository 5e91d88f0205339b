package org.mingcha.lead;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingcha.endorsement.Endorsable;
import org.mingcha.endorsement.Endorsement;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NeedNotStayAway;

/** A lead (线索): something that may be a breach, to be verified in time and then filed or not. */
@Entity
@Table(name = "lead")
@DiscriminatorValue(LeadDesk.KIND)
class Lead extends Matter implements Endorsable {

  private static final Citation FILING = Citation.of("SAMR-PROC@2022:19");

  @Enumerated(EnumType.STRING) private LeadSource source;
  private String sourceReference;
  private String description;
  private LocalDate receivedOn;
  private String findings;
  private FilingConditions conditions;
  @Enumerated(EnumType.STRING) private JurisdictionGround jurisdictionGround;
  private String jurisdictionReason;
  @Embedded private Endorsement signatures;
  private String filingReason;
  @Enumerated(EnumType.STRING) private NotFilingGround ground;
  private String notFilingReason;
  @Embedded private SealedInformant informant;
  @Transient private VerificationTime verification;
  @Transient private String letter;

  protected Lead() {}

  private Lead(String number, BureauView bureau, LeadOpening opening, Instant at) {
    super(number, bureau, opening.title(), opening.parties(), at);
    source = opening.source();
    sourceReference = opening.reference();
    description = opening.description();
    receivedOn = opening.receivedOn();
  }

  /**
   * A lead registered (线索登记). Its time runs from the day the material came, not from today. Without an opener it waits
   * for whoever starts the verification.
   */
  static Lead registered(String number, BureauView bureau, LeadOpening opening, Handler opener, Instant at) {
    var lead = new Lead(number, bureau, opening, at);
    lead.handOver(opener == null ? List.of() : List.of(opener));
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

  /** Starts the verification; a lead that nobody handles yet is handled by the starter from now on. */
  void startVerification(Handler starter, Actor by, Instant at) {
    take("start-verification", by, at, null);
    if (handlers().isEmpty()) {
      handOver(List.of(starter));
    }
  }

  void extendVerification(String reason, Actor by, Instant at) {
    take("extend-verification", by, at, reason);
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
    var why = proposal.jurisdictionGround();
    if (why != null && !why.fits(parties())) {
      throw new RuleRefused("lead.jurisdiction-ground", why.basis(), Map.of("jurisdictionGround", why));
    }
    var chosen = able(proposal.handlers(), officers, today);
    take("propose-filing", by, at, proposal.reason());
    conditions = proposal.conditions();
    jurisdictionGround = why;
    jurisdictionReason = proposal.jurisdictionReason();
    filingReason = proposal.reason();
    ground = null;
    notFilingReason = null;
    signatures = Endorsement.proposedBy(by);
    handOver(chosen);
    settle(at);
  }

  /** Proposes not to file (拟不予立案); an earlier proposal to file stands no longer. */
  void proposeNotFiling(NotFilingGround why, String reason, Actor by, Instant at) {
    take("propose-not-filing", by, at, reason);
    conditions = null;
    jurisdictionGround = null;
    jurisdictionReason = null;
    filingReason = null;
    ground = why;
    notFilingReason = reason;
    signatures = Endorsement.proposedBy(by);
    settle(at);
  }

  /** The unit head's part: the handlers, at least two of them (指定办案人员). */
  void designate(List<String> users, List<OfficerView> officers, LocalDate today) {
    handOver(able(users, officers, today));
  }

  /** Refuses a filing (立案) whose handlers do not all hold a certificate of that day any more, or have to stay away meanwhile. */
  void demandAble(List<OfficerView> officers, LocalDate today) {
    able(handlers().stream().map(Handler::user).toList(), officers, today);
  }

  private List<Handler> able(List<String> users, List<OfficerView> officers, LocalDate today) {
    NeedNotStayAway.demandNone(this, users);
    return CertifiedHandlers.chosen(users, officers, today);
  }

  void endorsed(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
    signatures = endorsement().endorsedBy(by);
    settle(at);
  }

  void decided(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
  }

  /** Sent back for further verification: nothing is proposed any more. */
  void notFilingReturned(Actor by, String opinion, Instant at) {
    take("return-not-filing", by, at, opinion);
    ground = null;
    notFilingReason = null;
  }

  void notFiledOn(NotFilingGround why) {
    ground = why;
  }

  /** Merged into another lead (并入另一条线索), which takes over whom and what it concerns and the earlier receipt. */
  void mergeInto(Lead survivor, String reason, Actor by, Instant at) {
    take("merge", by, at, reason);
    survivor.join(parties());
    survivor.growOutOf(this);
    if (receivedOn.isBefore(survivor.receivedOn)) {
      survivor.receivedOn = receivedOn;
    }
  }

  /** Goes to the competent bureau with that letter (移送), and with nothing else. */
  void transfer(String letterNo, Actor by, Instant at) {
    letter = letterNo;
    take("transfer", by, at, letterNo);
  }

  boolean goesWithLetter() {
    return letter != null;
  }

  /** Whether another lead may still be merged into it: before anything has been proposed. */
  boolean takesLeads() {
    return stage().equals(LeadStage.REGISTERED.name()) || stage().equals(LeadStage.VERIFYING.name());
  }

  void reckoned(VerificationTime time) {
    verification = time;
  }

  VerificationTime verification() {
    return Objects.requireNonNull(verification, "the time for verification has not been reckoned");
  }

  /** What was filed is investigated in its case; what was not filed, transferred or merged is verified no more. */
  @Override
  public String concludedBy() {
    return closedAt() == null ? null : "SAMR-PROC@2022:18";
  }

  boolean handledBy(String user) {
    return hasHandled(user);
  }

  boolean verified() {
    return findings != null;
  }

  @Override
  public Endorsement endorsement() {
    return Endorsement.of(signatures);
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  void toldBy(SealedInformant whom) {
    informant = whom;
  }

  SealedInformant informant() {
    return informant;
  }

  /** Only who received the complaint and who handles the lead may know who it was (举报人信息仅限受理、承办人员). */
  boolean informantReadableBy(Officer reader) {
    return reader.worksFor(bureau()) && (informant.receivedBy().equals(reader.user()) || handles(reader.user()));
  }

  LeadFacts facts() {
    return new LeadFacts(source, sourceReference, description, receivedOn, findings, conditions, jurisdictionGround, jurisdictionReason,
        endorsement().proposer(), filingReason, endorsement().endorser(), ground, notFilingReason);
  }
}
