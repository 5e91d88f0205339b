package org.mingcha.interview;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.endorsement.Endorsable;
import org.mingcha.endorsement.Endorsement;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Invalid;
import org.mingcha.procedure.Editions;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.NeedNotStayAway;

/**
 * An interview (约谈): the leaders of an operator are called in and asked to take measures. It is no penalty and needs no case;
 * it runs beside a lead, a case or a check and touches none.
 */
@Entity
@Table(name = "interview")
@DiscriminatorValue(InterviewDesk.KIND)
class Interview extends Matter implements Endorsable {

  private String sourceNo;
  @Enumerated(EnumType.STRING) private InterviewGround ground;
  private Interviewee interviewee;
  private String circumstances;

  @ElementCollection
  @CollectionTable(name = "interview_demand", joinColumns = @JoinColumn(name = "matter_id"))
  @OrderColumn(name = "position")
  @Column(name = "text")
  private List<String> demands = new ArrayList<>();

  @Embedded private Endorsement signatures;
  private String proposalReason;
  private Appointment appointment;
  @Enumerated(EnumType.STRING) private ServiceMethod servedBy;
  private Instant notifiedAt;
  private Minutes minutes;
  private String unheldReason;
  @Enumerated(EnumType.STRING) private UnheldConsequence consequence;
  private String outcome;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "matter_id", nullable = false, updatable = false)
  @OrderBy("nth")
  private List<Commitment> commitments = new ArrayList<>();

  protected Interview() {}

  private Interview(String number, BureauView bureau, String from, Draft draft, InvolvedParty operator, Instant at) {
    super(number, bureau, operator.name() + " · " + draft.interviewee().name(), List.of(operator), at);
    sourceNo = from;
    write(draft);
  }

  /** What an inspector drafts, and revises when the leader returns it. */
  record Draft(InterviewGround ground, Interviewee interviewee, String circumstances, List<String> demands) {}

  /** An interview drafted (拟约谈), handled by whoever drafts it until the interviewers are named. */
  static Interview drafted(String number, BureauView bureau, String from, Draft draft, InvolvedParty operator, Handler opener, Instant at) {
    InterviewedOperator.demand(operator);
    var interview = new Interview(number, bureau, from, draft, operator, at);
    interview.handOver(List.of(opener));
    return interview;
  }

  @Override
  public String kind() {
    return InterviewDesk.KIND;
  }

  @Override
  protected Editions<Interview> editions() {
    return InterviewProcedure.EDITIONS;
  }

  void revise(Draft draft, Actor by, Instant at) {
    take("revise", by, at, null);
    write(draft);
  }

  /** @param interviewers as {@link TwoCertifiedInterviewers} chose them */
  void propose(List<Handler> interviewers, String reason, Actor by, Instant at) {
    NeedNotStayAway.demandNoneOf(this, interviewers);
    take("propose", by, at, reason);
    signatures = Endorsement.proposedBy(by);
    proposalReason = reason;
    handOver(interviewers);
    settle(at);
  }

  void endorsed(Actor by, String opinion, Instant at) {
    take("endorse", by, at, opinion);
    signatures = endorsement().endorsedBy(by);
    settle(at);
  }

  /** Approved, declined or sent back; a proposal that was sent back stands no longer. */
  void decided(String move, Actor by, String opinion, Instant at) {
    take(move, by, at, opinion);
    if (move.equals("return")) {
      signatures = null;
    }
  }

  /** The first notice, and any later one with another time (送达约谈通知、改期). */
  void notify(String move, Appointment when, ServiceMethod how, String reason, Actor by, Instant at) {
    when.demandUsable(at);
    take(move, by, at, reason);
    appointment = when.plain();
    servedBy = how;
    notifiedAt = at;
    unheldReason = null;
    expect("APPOINTMENT", appointment.day());
  }

  void held(Minutes what, List<String> demanded, Actor by, Instant at) {
    what.demandTrue(notifiedAt, at);
    take("record-held", by, at, null);
    minutes = what;
    demand(demanded);
    expect(null, null);
  }

  void unheld(String move, String reason, Actor by, Instant at) {
    take(move, by, at, reason);
    if (move.equals("record-no-show") && at.isBefore(appointment.at())) {
      throw new Invalid(List.of(Violation.of("/reason", "interview.appointment-not-yet")));
    }
    unheldReason = reason;
    expect(null, null);
  }

  void closeUnheld(UnheldConsequence what, String reason, Actor by, Instant at) {
    InterviewedOperator.demandPlatformFor(what, parties().get(0));
    take("close-unheld", by, at, reason);
    consequence = what;
    outcome = reason;
  }

  void commit(String text, LocalDate dueOn, Actor by, Instant at) {
    Commitments.demandDated(dueOn, China.dateOf(at));
    take("add-commitment", by, at, text);
    commitments.add(Commitment.made(commitments.size() + 1, text, dueOn));
    follow(at);
  }

  void prove(InterviewProof proof, Actor by, Instant at) {
    take("record-proof", by, at, proof.text());
    Commitments.open(commitments, proof.commitment()).proven(proof, by, at);
    follow(at);
  }

  void writeOff(int nth, String reason, Actor by, Instant at) {
    take("write-off-commitment", by, at, reason);
    Commitments.open(commitments, nth).writtenOff(reason, by, at);
    follow(at);
  }

  void end(String move, String how, Actor by, Instant at) {
    take(move, by, at, how);
    outcome = how;
    expect(null, null);
  }

  private void write(Draft draft) {
    ground = draft.ground();
    interviewee = draft.interviewee();
    circumstances = draft.circumstances();
    demand(draft.demands());
  }

  private void demand(List<String> demanded) {
    demands.clear();
    demands.addAll(demanded);
  }

  /** The next promise to fall due stands in the work list of whoever handles the interview. */
  private void follow(Instant at) {
    var next = Commitments.soonest(commitments);
    expect(next.map(day -> "COMMITMENT").orElse(null), next.orElse(null));
    settle(at);
  }

  @Override
  public Endorsement endorsement() {
    return Endorsement.of(signatures);
  }

  boolean conductedBy(String user) {
    return hasHandled(user);
  }

  Appointment appointment() {
    return appointment;
  }

  int openCommitments() {
    return (int) commitments.stream().filter(Commitment::open).count();
  }

  InterviewFacts facts(LocalDate today) {
    return new InterviewFacts(sourceNo, ground, interviewee, circumstances, List.copyOf(demands), endorsement().proposer(), proposalReason,
        endorsement().endorser(), appointment, servedBy, notifiedAt, minutes, unheldReason, consequence, outcome,
        commitments.stream().map(commitment -> commitment.view(today)).toList());
  }
}
