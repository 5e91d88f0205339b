package org.mingcha.enforcement;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.Term;
import org.mingcha.decision.Decision;
import org.mingcha.enforcement.content.DecisionPaper;
import org.mingcha.execution.Account;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.lead.LeadFiled;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Editions;

/**
 * A penalty case (行政处罚案件), from filing to archive. What happens in it is kept by {@link CaseParts}, what it is told by
 * {@link KnowingCase}; here they are asked together.
 */
@Entity
@Table(name = "enforcement_case")
@DiscriminatorValue(EnforcementDesk.KIND)
class EnforcementCase extends KnowingCase {

  private String leadNo;

  @Transient private Imposition intended;

  protected EnforcementCase() {}

  private EnforcementCase(String number, BureauView bureau, LeadFiled event) {
    super(number, bureau, event.title(), event.parties(), event.at());
    leadNo = event.lead().number();
  }

  static EnforcementCase filed(String number, BureauView bureau, LeadFiled event) {
    var aCase = new EnforcementCase(number, bureau, event);
    aCase.handOver(event.handlers());
    return aCase;
  }

  @Override
  public String kind() {
    return EnforcementDesk.KIND;
  }

  @Override
  protected Editions<EnforcementCase> editions() {
    return OrdinaryProcedure.EDITIONS;
  }

  /** Limits run from the day of what starts them, such as the one on which a paper is served in law. */
  @Override
  protected Term term(LimitKind kind, LocalDate on) {
    return CaseTerms.of(this, kind, on);
  }

  @Override
  protected LocalDate doneOn(LimitKind kind, LocalDate on) {
    return CaseTerms.doneOn(this, kind, on);
  }

  /** A step that only moves the case on. */
  void step(String move, Actor by, Instant at, String reason) {
    move(move, by, at, reason);
    expectInstalment(at);
  }

  /** The party was told; until its time is reckoned, nobody may decide. */
  void notified(PenaltyNotice notice, Actor by, Instant at) {
    step("notify-penalty", by, at, notice.documentNo(), () -> {
      notices().give(notice);
      reckoned(known().without(LimitKind.STATEMENT));
    });
  }

  /** A step whose content the case keeps: asked of the guards first, then done, then whose turn it is. */
  @Override
  public void step(String move, Actor by, Instant at, String note, Runnable content) {
    move(move, by, at, note);
    content.run();
    expectInstalment(at);
    settle(at);
  }

  private void move(String move, Actor by, Instant at, String note) {
    take(move, by, at, note);
    if (!stage().equals(Stage.ARCHIVED.name())) {
      execution().takeOut(move, China.dateOf(at));
    }
  }

  /** The investigation goes on; what was reported of it and proposed on it does not count any more. */
  void reopenInvestigation(Actor by, Instant at, String reason) {
    step("reopen-investigation", by, at, reason, () -> {
      notices().dropProposal();
      closings().reopen();
    });
  }

  /** What was annulled is decided anew, from the investigation on; what followed it counts no more. */
  void decideAnew(Actor by, Instant at, String reason) {
    step("decide-anew", by, at, reason, () -> {
      notices().dropProposal();
      closings().beginAnew();
      execution().beginAnew();
    });
  }

  /** Asks the guards with this penalty in mind. */
  void intend(Imposition imposition) {
    intended = imposition;
  }

  /** Whose turn it is, by what the step has made known. */
  void settleAnew(Instant at) {
    settle(at);
  }

  @Override
  public String concludedBy() {
    return Stage.valueOf(stage()).concludedBy();
  }

  @Override
  public String notInvestigatedBy() {
    return Stage.valueOf(stage()).notInvestigatedBy();
  }

  @Override
  public boolean handledBy(String user) {
    return hasHandled(user);
  }

  /** 听证主持人 */
  @Override
  protected String names() {
    return hearings().host();
  }

  @Override
  public boolean investigationClosed() {
    return closings().closed();
  }

  @Override
  public List<PenaltyNotice> spokenTo() {
    return SpokenTo.of(this);
  }

  /** 办案人员不得少于两人 */
  @Override
  @Basis({"APL@2021:42", "SAMR-PROC@2022:19"})
  public int handlersNeeded() {
    return 2;
  }

  String leadNo() {
    return leadNo;
  }

  @Override
  public LocalDate decidedOn() {
    return decisions().last().map(Decision::decidedOn).orElse(null);
  }

  @Override
  public boolean decisionAnnulled() {
    return decisions().annulled();
  }

  @Override
  public Imposition intended() {
    return intended;
  }

  @Override
  public boolean legalReviewDue() {
    return intended != null && !reviews().legal() && PartyKinds.of(this).anyMatch(kind -> known().legalReviewFrom().reached(intended, kind));
  }

  @Override
  public boolean sameAgain() {
    return intended != null && decisions().annulledAlike(intended) && closings().sameAsAnnulled();
  }

  /** Legal review makes a case one that the leaders discuss together; after it and after the notice, not before. */
  @Override
  public boolean awaitsDeliberation() {
    return reviews().legal() && !(decisions().deliberatedAfter(reviews().answers().size()) && takenAfter("deliberate", "notify-penalty"));
  }

  /** What an earlier decision gave time for says nothing of the one that holds, until that one is served. */
  @Override
  public LocalDate paymentDueOn() {
    return decisions().service().isEmpty() ? null : dueOn(LimitKind.PAYMENT);
  }

  @Override
  public Account account(LocalDate on) {
    return Account.of(imposed(), execution(), paymentDueOn(), on);
  }

  /** What the decision that holds imposes by now, sums that a remedy changed in their place; null where nothing is imposed. */
  Imposition imposed() {
    return execution().changed(decisions().inForce().map(Decision::imposition).orElse(null));
  }

  @Override
  public String cause() {
    return findings().current().map(found -> DecisionPaper.breach(found.act().conducts())).filter(words -> !words.isEmpty()).orElse(null);
  }

  /** The next part of a fine stands in the work list until it is paid or the matter closed. */
  private void expectInstalment(Instant at) {
    expect(INSTALMENT, concludedBy() != null ? null : account(China.dateOf(at)).nextInstalment());
  }
}
