package org.mingcha.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.Verdict.Refused;
import org.mingcha.staffing.HandoverReport.Stays;

/** Where a unit head or leader moves matters from one officer to another (变更办案人员); both are told, and each matter's trail says why. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class HandoverDesk {

  private static final int MOST = 1000;

  @Inject private Supervisor supervisor;
  @Inject private HandoverRules rules;
  @Inject private HandoverRecord record;
  @Inject private Matters matters;
  @Inject private Officers officers;
  @Inject private Clock clock;

  /** The matter within the reader's sight, with those who handle it. */
  public HandoverSubject subject(SubjectRef ref) {
    return supervisor.seen(ref);
  }

  /**
   * Hands one matter over. Refused with the article where the newcomer may not handle it, as {@code Stale} with who was faster
   * and when on an older version, as {@link Conflict} once it is over for good.
   *
   * @param version the version that the supervisor decided on
   */
  public HandoverReport one(SubjectRef ref, int version, Handover handover) {
    handover.demandUsable();
    var officer = supervisor.get();
    var matter = supervisor.own(ref, officer);
    matter.requireVersion(version);
    matter.demandNotOver();
    NeedNotStayAway.demand(matter, officer);
    if (!matter.handles(handover.from())) {
      throw new Invalid(List.of(Violation.of("/from", "staffing.handles-not")));
    }
    var newcomer = newcomer(handover, officer);
    rules.against(matter, handover.from(), newcomer, China.today(clock)).ifPresent(no -> {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    });
    record.handOver(matter, handover, newcomer, Supervisor.acting(officer));
    return new HandoverReport(List.of(ref), List.of());
  }

  /**
   * Hands over every open matter of an officer in one go. What may not be moved stays, and the report says by which article;
   * what somebody else has just moved is reported with who did it and when.
   */
  public HandoverReport all(Handover handover) {
    handover.demandUsable();
    var officer = supervisor.get();
    var newcomer = newcomer(handover, officer);
    var moved = new ArrayList<SubjectRef>();
    var stay = new ArrayList<Stays>();
    for (var ref : matters.handledBy(handover.from(), officer.bureau().code(), MOST)) {
      move(supervisor.own(ref, officer), handover, newcomer, officer, moved, stay);
    }
    return new HandoverReport(List.copyOf(moved), List.copyOf(stay));
  }

  private void move(Matter matter, Handover handover, OfficerView newcomer, Officer officer, List<SubjectRef> moved, List<Stays> stay) {
    if (!matter.handles(handover.from())) {
      stay.add(new Stays(matter.ref(), "staffing.moved-already", null, matter.lastStep()));
      return;
    }
    against(matter, handover, newcomer, officer).ifPresentOrElse(
        no -> stay.add(new Stays(matter.ref(), no.code(), no.basis(), no.facts())),
        () -> {
          record.handOver(matter, handover, newcomer, Supervisor.acting(officer));
          moved.add(matter.ref());
        });
  }

  private Optional<Refused> against(Matter matter, Handover handover, OfficerView newcomer, Officer officer) {
    var today = China.today(clock);
    return NeedNotStayAway.of(matter, officer.user(), today) instanceof Refused no ? Optional.of(no)
        : rules.against(matter, handover.from(), newcomer, today);
  }

  private OfficerView newcomer(Handover handover, Officer officer) {
    return officers.among(officer.bureau().code(), List.of(handover.to())).stream().findFirst()
        .orElseThrow(() -> new Invalid(List.of(Violation.of("/to", "staffing.unknown"))));
  }
}
