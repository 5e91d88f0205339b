package org.mingcha.cover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.RegisterTrail;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;

/**
 * Where absences are entered and covered (请假、代理), each command in the trail of the bureau. An absence of another bureau is
 * {@code NotFound}; a command on an older version is {@code Stale} and says who was faster.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class AbsenceDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "absences";

  @Inject private Absences absences;
  @Inject private CoverTerms terms;
  @Inject private CurrentOfficer current;
  @Inject private RegisterTrail trail;
  @Inject private Clock clock;

  /** The absences of the reader's bureau that are not over, the last entered first; a cursor is what the page before gave. */
  public Page<AbsenceView> list(String cursor, int limit) {
    return absences.notOver(current.get().bureau().code(), China.today(clock), cursor, limit);
  }

  /** The officers of the reader's bureau, by login: whose absence may be entered, and who may stand in. */
  public List<OfficerView> colleagues() {
    return terms.of(current.get().bureau().code());
  }

  public AbsenceView view(long id) {
    return absences.require(id, current.get().bureau().code());
  }

  /**
   * Enters an absence: one's own, or by the unit head or leader anybody's of the bureau. Refused as {@code Invalid} field by
   * field, as a rule where the colleague may not stand in by law, as {@link Conflict} where it is entered already.
   */
  public AbsenceView enter(NewAbsence told) {
    var by = current.get();
    var absent = terms.absent(told, by);
    demandMayKeep(by, absent.user());
    absences.lock(absent.user());
    terms.demandUsable(told, absent, by, China.today(clock));
    var cover = terms.cover(told.cover(), absent.user(), told.duty(), told.from(), told.to(), by);
    var absence = Absence.entered(told, absent, cover, by, clock.instant());
    absences.add(absence);
    record(absence.view(), "enter-absence", by, null);
    return absence.view();
  }

  /** The colleague stands in; only now that is seen, and only with the same office (同岗). */
  public AbsenceView confirm(long id, int version) {
    var by = current.get();
    var absence = named(id, version, by);
    if (!by.has(absence.view().duty())) {
      throw new NotPermitted("identity.role", Map.of("role", absence.view().duty().role()));
    }
    return settle(absence, AbsenceState.CONFIRMED, "confirm-cover", by);
  }

  /** The colleague does not stand in. */
  public AbsenceView decline(long id, int version) {
    var by = current.get();
    return settle(named(id, version, by), AbsenceState.DECLINED, "decline-cover", by);
  }

  /** Names another colleague. */
  public AbsenceView appoint(long id, int version, String user) {
    var by = current.get();
    var absence = kept(id, version, by);
    var before = absence.view();
    absence.name(terms.cover(user, before.officer(), before.duty(), before.from(), before.to(), by));
    absences.flush();
    record(absence.view(), "appoint-cover", by, before);
    return absence.view();
  }

  /** The officer is back before the last day. */
  public AbsenceView end(long id, int version) {
    var by = current.get();
    return settle(kept(id, version, by), AbsenceState.ENDED, "end-absence", by);
  }

  private AbsenceView settle(Absence absence, AbsenceState as, String action, Officer by) {
    var before = absence.view();
    absence.settle(as, clock.instant());
    absences.flush();
    record(absence.view(), action, by, before);
    return absence.view();
  }

  /** The absence for the colleague who was named and has not answered. */
  private Absence named(long id, int version, Officer by) {
    var absence = open(id, version, by);
    if (!absence.view().cover().equals(by.user())) {
      throw new NotPermitted("cover.another-is-named", Map.of("name", absence.view().coverName()));
    }
    if (absence.view().state() != AbsenceState.NAMED) {
      throw settled(absence);
    }
    return absence;
  }

  private Absence kept(long id, int version, Officer by) {
    var absence = open(id, version, by);
    demandMayKeep(by, absence.view().officer());
    return absence;
  }

  private Absence open(long id, int version, Officer by) {
    var absence = absences.requireLocked(id, by.bureau().code());
    trail.requireVersion(ref(absence.view()), absence.view().version(), version);
    if (absence.view().state() == AbsenceState.ENDED) {
      throw settled(absence);
    }
    return absence;
  }

  private static Conflict settled(Absence absence) {
    var known = absence.view();
    return new Conflict("cover.settled", Map.of("name", known.coverName(), "state", known.state(), "at", known.settledAt()));
  }

  private static void demandMayKeep(Officer by, String absent) {
    if (!by.user().equals(absent) && !by.has(Duty.UNIT_HEAD) && !by.has(Duty.LEADER)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.UNIT_HEAD.role()));
    }
  }

  private void record(AbsenceView absence, String action, Officer by, AbsenceView before) {
    trail.record(absence.bureau(), ref(absence), action, by.looking(), before == null ? null : before.facts(), absence.facts());
  }

  private static SubjectRef ref(AbsenceView absence) {
    return new SubjectRef(KIND, String.valueOf(absence.id()));
  }
}
