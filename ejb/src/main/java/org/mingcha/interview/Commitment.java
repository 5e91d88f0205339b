package org.mingcha.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.kernel.Actor;

/** What the operator promised to do by a day (承诺事项), followed to its proof. */
@Entity
@Table(name = "interview_commitment")
class Commitment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interview_commitment_seq")
  @SequenceGenerator(name = "interview_commitment_seq", allocationSize = 50)
  private Long id;

  private int nth;
  private String text;
  private LocalDate dueOn;
  @Enumerated(EnumType.STRING) private CommitmentState state = CommitmentState.OPEN;
  private String proof;
  private String evidence;
  private Integer attachment;
  private String writtenOffReason;
  private Instant settledAt;
  private String settledBy;

  protected Commitment() {}

  static Commitment made(int nth, String text, LocalDate dueOn) {
    var commitment = new Commitment();
    commitment.nth = nth;
    commitment.text = text;
    commitment.dueOn = dueOn;
    return commitment;
  }

  void proven(InterviewProof how, Actor by, Instant at) {
    proof = how.text();
    evidence = how.evidence();
    attachment = how.attachment();
    settle(CommitmentState.PROVEN, by, at);
  }

  void writtenOff(String reason, Actor by, Instant at) {
    writtenOffReason = reason;
    settle(CommitmentState.WRITTEN_OFF, by, at);
  }

  boolean open() {
    return state == CommitmentState.OPEN;
  }

  int nth() {
    return nth;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  CommitmentView view(LocalDate today) {
    return new CommitmentView(nth, text, dueOn, state, open() && today.isAfter(dueOn), proof, evidence, attachment, writtenOffReason,
        settledAt, settledBy);
  }

  private void settle(CommitmentState how, Actor by, Instant at) {
    state = how;
    settledAt = at;
    settledBy = by.name();
  }
}
