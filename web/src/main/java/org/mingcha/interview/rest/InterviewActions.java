package org.mingcha.interview.rest;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import org.mingcha.interview.InterviewDesk;
import org.mingcha.interview.InterviewView;
import org.mingcha.interview.rest.InterviewDocuments.Held;
import org.mingcha.interview.rest.InterviewDocuments.NewCommitment;
import org.mingcha.interview.rest.InterviewDocuments.Notice;
import org.mingcha.interview.rest.InterviewDocuments.Outcome;
import org.mingcha.interview.rest.InterviewDocuments.Proof;
import org.mingcha.interview.rest.InterviewDocuments.Proposal;
import org.mingcha.interview.rest.InterviewDocuments.Rescheduling;
import org.mingcha.interview.rest.InterviewDocuments.Revision;
import org.mingcha.interview.rest.InterviewDocuments.Unheld;
import org.mingcha.interview.rest.InterviewDocuments.WriteOff;
import org.mingcha.shared.rest.Action;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Opinion;
import org.mingcha.shared.rest.Reason;

/** Brings the actions of the wire to the desk: each reads its own body. */
@ApplicationScoped
class InterviewActions {

  /** A step with its body read. */
  @FunctionalInterface
  private interface Step<B> {
    InterviewView take(String number, int version, B body);
  }

  @Inject private InterviewDesk desk;
  @Inject private Json json;

  private final Map<String, Action<InterviewView>> actions = Map.ofEntries(
      entry("revise", read(Revision.class, (no, version, b) -> desk.revise(no, version, b.toOpening()))),
      entry("propose", read(Proposal.class, (no, version, b) -> desk.propose(no, version, b.interviewers(), b.reason()))),
      entry("endorse", read(Opinion.class, (no, version, b) -> desk.endorse(no, version, b.opinion()))),
      entry("approve", read(Opinion.class, (no, version, b) -> desk.approve(no, version, b.opinion()))),
      entry("return", read(Opinion.class, (no, version, b) -> desk.sendBack(no, version, b.opinion()))),
      entry("decline", read(Opinion.class, (no, version, b) -> desk.decline(no, version, b.opinion()))),
      entry("serve-notice", read(Notice.class, (no, version, b) -> desk.serveNotice(no, version, b.toAppointment(), b.servedBy(), b.toPaper()))),
      entry("reschedule", read(Rescheduling.class, (no, version, b) ->
          desk.reschedule(no, version, b.toAppointment(), b.servedBy(), b.toPaper(), b.reason()))),
      entry("record-held", read(Held.class, (no, version, b) -> desk.recordHeld(no, version, b.toMinutes(), b.demands()))),
      entry("record-no-show", read(Reason.class, (no, version, b) -> desk.recordNoShow(no, version, b.reason()))),
      entry("record-refusal", read(Reason.class, (no, version, b) -> desk.recordRefusal(no, version, b.reason()))),
      entry("close-unheld", read(Unheld.class, (no, version, b) -> desk.closeUnheld(no, version, b.consequence(), b.reason()))),
      entry("add-commitment", read(NewCommitment.class, (no, version, b) -> desk.addCommitment(no, version, b.text(), b.dueOn()))),
      entry("record-proof", read(Proof.class, (no, version, b) ->
          desk.recordProof(no, version, b.toProof()))),
      entry("write-off-commitment", read(WriteOff.class, (no, version, b) ->
          desk.writeOffCommitment(no, version, b.commitment(), b.reason()))),
      entry("close", read(Outcome.class, (no, version, b) -> desk.close(no, version, b.outcome()))),
      entry("withdraw", read(Reason.class, (no, version, b) -> desk.withdraw(no, version, b.reason()))));

  Map<String, Action<InterviewView>> all() {
    return actions;
  }

  private <B> Action<InterviewView> read(Class<B> body, Step<B> step) {
    Function<byte[], B> reader = bytes -> json.read(bytes, body);
    return (number, version, bytes) -> step.take(number, version, reader.apply(bytes));
  }
}
