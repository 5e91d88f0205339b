package org.mingcha.spotcheck.web;

import java.util.List;
import java.util.stream.Stream;
import org.mingcha.result.Begun;
import org.mingcha.result.FollowUp;
import org.mingcha.result.Objection;
import org.mingcha.result.Recipient;
import org.mingcha.result.ResultNotice;
import org.mingcha.sampling.Conclusion;
import org.mingcha.spotcheck.CheckFacts;

/** What the forms of a check offer to choose from: only what the desk would accept. */
public record CheckChoices(CheckFacts facts) {

  public List<Recipient> getUntold() {
    return facts.untold();
  }

  /** Who has been told and not been shown to have received it. */
  public List<Recipient> getAwaited() {
    return facts.notices().stream().filter(notice -> notice.receivedOn() == null).map(ResultNotice::recipient).toList();
  }

  public List<Recipient> getObjectors() {
    return facts.notices().stream().filter(notice -> notice.receivedOn() != null).map(ResultNotice::recipient)
        .filter(recipient -> recipient != Recipient.PLATFORM)
        .filter(recipient -> facts.objections().stream().noneMatch(made -> made.objector() == recipient)).toList();
  }

  public List<Recipient> getStopSale() {
    return due(FollowUp.Kind.STOP_SALE);
  }

  public List<Recipient> getRectification() {
    return due(FollowUp.Kind.RECTIFICATION);
  }

  public List<Recipient> getBureauNotice() {
    return due(FollowUp.Kind.NOTICE);
  }

  /** Leads from which another bureau is still to be told. */
  public List<Begun> getToTell() {
    return open(FollowUp.Kind.NOTICE).toList();
  }

  /** Drafts that wait for their signature. */
  public List<Begun> getDrafts() {
    return Stream.concat(open(FollowUp.Kind.STOP_SALE), open(FollowUp.Kind.RECTIFICATION)).toList();
  }

  /** What is still to be done and what nothing was begun for, as {@code STOP_SALE:SELLER}. */
  public List<String> getUntouched() {
    return facts.undone().stream().filter(coded -> facts.begun().stream().noneMatch(one -> one.state() == Begun.State.OPEN
        && coded.equals(one.kind() + ":" + one.recipient()))).toList();
  }

  /** Whether a failed result stands, of which its seller or platform may be asked to give account. */
  public boolean isInterviewable() {
    return !facts.begun().isEmpty();
  }

  public ResultNotice.Manner[] getManners() {
    return ResultNotice.Manner.values();
  }

  public Objection.Ground[] getGrounds() {
    return Objection.Ground.values();
  }

  public Objection.Outcome[] getOutcomes() {
    return Objection.Outcome.values();
  }

  public Conclusion[] getConclusions() {
    return Conclusion.values();
  }

  private List<Recipient> due(FollowUp.Kind kind) {
    return facts.undone().stream().map(coded -> coded.split(":")).filter(coded -> coded[0].equals(kind.name()))
        .map(coded -> Recipient.valueOf(coded[1]))
        .filter(recipient -> kind == FollowUp.Kind.NOTICE || open(kind).noneMatch(draft -> draft.recipient() == recipient)).toList();
  }

  private Stream<Begun> open(FollowUp.Kind kind) {
    return facts.begun().stream().filter(one -> one.kind() == kind && one.state() == Begun.State.OPEN);
  }
}
