package org.mingcha.interview;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.document.service.ServiceMethod;

/** What only an interview has; what has not come about yet is null or empty. */
public record InterviewFacts(String from, InterviewGround ground, Interviewee interviewee, String circumstances,
    List<String> demands, String proposer, String reason, String endorser, Appointment appointment, ServiceMethod servedBy,
    Instant notifiedAt, Minutes minutes, String unheldReason, UnheldConsequence consequence, String outcome,
    List<CommitmentView> commitments) implements Serializable {

  /** The commitments that still wait for their proof. */
  public List<CommitmentView> openCommitments() {
    return commitments.stream().filter(one -> one.state() == CommitmentState.OPEN).toList();
  }
}
