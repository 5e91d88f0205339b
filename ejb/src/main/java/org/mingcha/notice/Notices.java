package org.mingcha.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.penalty.Imposition;

/** All that was proposed and notified in a case and said to it, in order; what has been said is never changed. */
@Embeddable
public class Notices {

  @Enumerated(EnumType.STRING)
  @Column(name = "proposal_state")
  private ProposalState state = ProposalState.NONE;

  @ElementCollection
  @CollectionTable(name = "case_proposal", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<PenaltyProposal> proposals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_notice", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<PenaltyNotice> given = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_waiver", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Waiver> waivers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_statement", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<Statement> statements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_statement_answer", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<StatementAnswer> answers = new ArrayList<>();

  public void propose(PenaltyProposal proposal) {
    proposals.add(proposal);
    state = ProposalState.PROPOSED;
  }

  public void approve() {
    state = ProposalState.APPROVED;
  }

  /** The proposal is sent back, or given up because the investigation goes on. */
  public void dropProposal() {
    state = ProposalState.NONE;
  }

  /** A new notice begins anew: what the party gave up concerned the one before. */
  public void give(PenaltyNotice notice) {
    given.add(notice);
    state = ProposalState.NOTIFIED;
  }

  /** The party gives up these rights of the last notice. */
  public void waive(String documentNo, LocalDate receivedOn, Collection<PartyRight> rights) {
    waivers.add(Waiver.of(documentNo, receivedOn, rights, given.size()));
  }

  public void say(Statement statement) {
    statements.add(statement);
  }

  /** Answers the earliest statement that has no answer yet. */
  public void answer(StatementAnswer answer) {
    answers.add(answer);
  }

  public ProposalState state() {
    return state;
  }

  public boolean unanswered() {
    return statements.size() > answers.size();
  }

  /** Which rights the last notice gave: to speak, and where the penalty reaches the threshold to be heard. */
  public List<PartyRight> offered() {
    return notice().map(notice -> notice.hearingOffered() ? List.of(PartyRight.values()) : List.of(PartyRight.STATEMENT)).orElse(List.of());
  }

  /** What of that the party has not given up. */
  public List<PartyRight> toWaive() {
    return offered().stream().filter(right -> !waived(right)).toList();
  }

  public boolean waived(PartyRight right) {
    return counting().anyMatch(waiver -> waiver.names(right));
  }

  /** Whether the party gave up all that the last notice offered, so that nothing is waited for. */
  public boolean waived() {
    return !given.isEmpty() && offered().stream().allMatch(this::waived);
  }

  /** When the paper came by which the party had given up what it gave up; null where it gave up nothing. */
  public LocalDate waivedOn() {
    return counting().map(Waiver::receivedOn).max(Comparator.naturalOrder()).orElse(null);
  }

  public List<Waiver> waivers() {
    return List.copyOf(waivers);
  }

  private Stream<Waiver> counting() {
    return waivers.stream().filter(waiver -> waiver.notice() == given.size());
  }

  /** What was proposed last. */
  public Optional<PenaltyProposal> proposal() {
    return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
  }

  /** What the party was told last. */
  public Optional<PenaltyNotice> notice() {
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }

  /** Whether this is more than the party was told (加重处罚). */
  public boolean heavierThanNotified(Imposition imposition) {
    return notice().filter(notice -> imposition.heavierThan(notice.imposition())).isPresent();
  }

  public List<PenaltyProposal> proposals() {
    return List.copyOf(proposals);
  }

  public List<PenaltyNotice> given() {
    return List.copyOf(given);
  }

  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** In the order of the statements; one less for each that is unanswered. */
  public List<StatementAnswer> answers() {
    return List.copyOf(answers);
  }
}
