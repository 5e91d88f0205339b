package org.mingcha.execution.push;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.execution.publicity.DecisionSummary;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Faults;

/** A decision pushed to the bureau of the province where a party is registered, which publishes it there. */
@Entity
@Table(name = "pushed_decision")
@Basis({"SAMR-45@2021:10", "SAMR-45@2021:14"})
class PushedDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pushed_decision_seq")
  @SequenceGenerator(name = "pushed_decision_seq", allocationSize = 50)
  private Long id;

  private String caseNo;
  private String sender;
  private String receiver;
  @Embedded private DecisionSummary summary;
  private LocalDate pushedOn;
  private LocalDate dueOn;
  @Enumerated(EnumType.STRING) private PushState state = PushState.RECEIVED;
  private LocalDate openUntil;
  private LocalDate publishedOn;
  private String place;
  private String publishedBy;
  private String publishedByName;
  private LocalDate withdrawnOn;
  private String withdrawnReason;
  private boolean endedEarly;
  private LocalDate takeDownDueOn;
  private LocalDate takenDownOn;
  private String takenDownBy;
  private String takenDownByName;
  @Version private int version;

  protected PushedDecision() {}

  /** As it arrives: to be published by that day. */
  static PushedDecision pushed(String caseNo, String sender, String receiver, DecisionSummary summary, LocalDate on, LocalDate dueOn) {
    var pushed = new PushedDecision();
    pushed.caseNo = caseNo;
    pushed.sender = sender;
    pushed.receiver = receiver;
    pushed.summary = summary;
    pushed.pushedOn = on;
    pushed.dueOn = dueOn;
    pushed.openUntil = dueOn;
    return pushed;
  }

  /** The receiving bureau has published it. Refused as {@code Conflict} where it is not waiting for that, as {@code Invalid} by field. */
  void publish(LocalDate on, String where, Officer by, LocalDate today) {
    demand(PushState.RECEIVED);
    new Faults().past("/publishedOn", on, pushedOn, today).told("/place", where).throwIfAny();
    publishedOn = on;
    place = where.strip();
    publishedBy = by.user();
    publishedByName = by.name();
    become(PushState.PUBLISHED, null);
  }

  /** The decision does not hold any more; what is public of it has to be gone by that day. */
  void withdraw(LocalDate on, String reason, LocalDate takeDownBy) {
    withdrawnOn = on;
    withdrawnReason = reason;
    takeDownDueOn = state == PushState.PUBLISHED ? takeDownBy : null;
    become(state == PushState.PUBLISHED ? PushState.TO_TAKE_DOWN : PushState.WITHDRAWN, takeDownDueOn);
  }

  /** Its publicity ends before its last day, the party having made good (提前停止公示): the decision holds, and is public nowhere. */
  void end(LocalDate on, String reason, LocalDate takeDownBy) {
    endedEarly = true;
    withdraw(on, reason, takeDownBy);
  }

  /** The receiving bureau has withdrawn what was public. Refused as {@link #publish}. */
  void takeDown(LocalDate on, Officer by, LocalDate today) {
    demand(PushState.TO_TAKE_DOWN);
    var earliest = publishedOn.isAfter(withdrawnOn) ? publishedOn : withdrawnOn;
    new Faults().past("/takenDownOn", on, earliest, today).throwIfAny();
    takenDownOn = on;
    takenDownBy = by.user();
    takenDownByName = by.name();
    become(PushState.WITHDRAWN, null);
  }

  /** Whether the last that happened to it was that the deciding bureau took it back. */
  boolean takenBackLast() {
    return withdrawnOn != null && takenDownOn == null;
  }

  private void become(PushState next, LocalDate until) {
    state = next;
    openUntil = until;
  }

  private void demand(PushState needed) {
    if (state != needed) {
      throw new Conflict("execution.pushed-settled", Map.of("state", state));
    }
  }

  String sender() {
    return sender;
  }

  String receiver() {
    return receiver;
  }

  PushedDecisionView view(BureauView from, BureauView to) {
    return new PushedDecisionView(id, caseNo, from, to, summary, pushedOn, dueOn, state, openUntil, publishedOn, place, publishedByName,
        withdrawnOn, withdrawnReason, endedEarly, takeDownDueOn, takenDownOn, takenDownByName, version);
  }
}
