package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PauseGround;
import org.mingcha.hearing.Appointment;
import org.mingcha.hearing.Hearing;
import org.mingcha.hearing.HearingDates;
import org.mingcha.hearing.TakenByHost;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.Verdict;

/** Where hearings are asked for, prepared, held and reported (听证). While one goes on, the ninety days stand still. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class HearingDesk {

  @Inject private CaseFiles files;
  @Inject private CaseLimits limits;
  @Inject private HearingDates dates;

  /** The officers of its bureau who may preside over a hearing of this case. */
  public List<OfficerView> hosts(String number) {
    var aCase = files.require(number);
    return dates.hosts(aCase, aCase.bureau()).stream()
        .filter(officer -> NeedNotStayAway.of(aCase, officer.user(), null) instanceof Verdict.Allowed).toList();
  }

  /** Records that the party asks for a hearing. Refused when the notice gave no such right, or the five working days were over. */
  public CaseView requestHearing(String number, int version, LocalDate receivedOn, String documentNo) {
    return files.take(number, version, "request-hearing", CasePapers.on(documentNo, receivedOn), (aCase, by, at) -> {
      new Faults().told("/documentNo", documentNo)
          .past("/receivedOn", receivedOn, PenaltyNotices.servedOn(aCase), China.dateOf(at)).throwIfAny();
      demandInTime(aCase, receivedOn);
      aCase.step("request-hearing", by, at, documentNo, () -> aCase.hearings().request(receivedOn, documentNo));
      limits.cancel(aCase, China.dateOf(at), LimitKind.STATEMENT);
      limits.pause(aCase, PauseGround.HEARING, receivedOn, null, documentNo);
    });
  }

  /** Names the host, fixes time and place, and records the notice to the party. */
  public CaseView scheduleHearing(String number, int version, Appointment appointment) {
    return files.take(number, version, "schedule-hearing", CasePapers.on(appointment.noticeNo(), appointment.scheduledOn()),
        (aCase, by, at) -> schedule(aCase, "schedule-hearing", appointment, by, at));
  }

  /** Another time, place or host, with a notice of its own. */
  public CaseView rescheduleHearing(String number, int version, Appointment appointment) {
    return files.take(number, version, "reschedule-hearing", CasePapers.on(appointment.noticeNo(), appointment.scheduledOn()),
        (aCase, by, at) -> schedule(aCase, "reschedule-hearing", appointment, by, at));
  }

  /** Records that the hearing was held, with the minutes that the party signed. */
  public CaseView holdHearing(String number, int version, LocalDate heldOn, String minutesNo, String minutes) {
    return files.take(number, version, "hold-hearing", CasePapers.on(minutesNo, heldOn), (aCase, by, at) -> {
      new Faults().told("/minutesNo", minutesNo).told("/minutes", minutes)
          .past("/heldOn", heldOn, aCase.hearings().open().map(Hearing::scheduledOn).orElse(null), China.dateOf(at)).throwIfAny();
      aCase.step("hold-hearing", by, at, minutesNo, () -> aCase.hearings().hold(heldOn, minutesNo, minutes));
    });
  }

  /** The host reports; the days of the case count again, and the file goes to legal review. */
  public CaseView concludeHearing(String number, int version, String documentNo, String report) {
    new Faults().told("/documentNo", documentNo).told("/report", report).throwIfAny();
    return files.take(number, version, "conclude-hearing", CasePapers.on(documentNo, null), (aCase, by, at) -> {
      var today = China.dateOf(at);
      aCase.step("conclude-hearing", by, at, documentNo, () -> aCase.hearings().report(today, documentNo, report));
      limits.resume(aCase, PauseGround.HEARING, today);
    });
  }

  /**
   * No hearing is held: the party withdrew its request, or stayed away without reason. That it stayed away is found by who waited for it
   * and ends the hearing, the host; a withdrawal is a paper of the party, which the legal reviewers take as well.
   *
   * @param on since when; null for the day that was fixed where the party stayed away, otherwise for today
   */
  public CaseView endHearing(String number, int version, Hearing.Outcome outcome, String reason, LocalDate on) {
    new Faults().given("/outcome", outcome).told("/reason", reason)
        .demand(outcome != Hearing.Outcome.REPORTED, "/outcome", "enumeration").throwIfAny();
    return files.take(number, version, "end-hearing", Map.of("outcome", outcome, MatterCommands.REASON, reason), (aCase, by, at) -> {
      var today = China.dateOf(at);
      var ended = on == null ? aCase.hearings().endedOn(outcome, today) : on;
      aCase.hearings().endFaults(outcome, ended, today).throwIfAny();
      if (outcome == Hearing.Outcome.ABSENT) {
        TakenByHost.demand(aCase, by.user());
      }
      aCase.step("end-hearing", by, at, reason, () -> aCase.hearings().endWithout(ended, outcome));
      limits.cancel(aCase, today, LimitKind.SCHEDULE_HEARING);
      limits.resume(aCase, PauseGround.HEARING, ended);
    });
  }

  private void schedule(EnforcementCase aCase, String move, Appointment appointment, Actor by, Instant at) {
    var fixed = dates.fixed(aCase, aCase.bureau(), appointment, China.dateOf(at));
    NeedNotStayAway.demandNone(aCase, List.of(fixed.host()));
    aCase.step(move, by, at, fixed.noticeNo(), () -> aCase.hearings().schedule(fixed));
    limits.meet(aCase, LimitKind.SCHEDULE_HEARING, fixed.noticeServedOn()); // what the party was told had been fixed by then
  }

  private static void demandInTime(EnforcementCase aCase, LocalDate receivedOn) {
    var due = aCase.statementDueOn();
    if (due != null && receivedOn.isAfter(due)) {
      throw new RuleRefused("enforcement.hearing-too-late", Citation.of("APL@2021:64"), Map.of("dueOn", due));
    }
  }
}
