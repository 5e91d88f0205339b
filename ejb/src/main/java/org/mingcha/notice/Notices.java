package org.mingcha.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.penalty.Imposition;

/** All that was proposed and notified in a case and said to it, in order; what has been said is never changed. */
@Embeddable
public class Notices {

  @Enumerated(EnumType.STRING)
  @Column(name = "proposal_state")
  private ProposalState state = ProposalState.NONE;

  private Waiver waiver;

  @ElementCollection
  @CollectionTable(name = "case_proposal", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<PenaltyProposal> proposals = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "case_notice", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<PenaltyNotice> given = new ArrayList<>();

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
    waiver = null;
    state = ProposalState.NOTIFIED;
  }

  public void waive(Waiver paper) {
    waiver = paper;
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

  public boolean waived() {
    return waiver != null;
  }

  public Waiver waiver() {
    return waiver;
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
