package org.mingcha.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Administrator;
import org.mingcha.identity.Bureaus;
import org.mingcha.identity.RegisterLock;
import org.mingcha.identity.RegisterTrail;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.kernel.SystemScope;

/**
 * The yearly schedules of holidays (节假日安排), which every member of staff reads. The national bureau's system administrator
 * loads a year when its notice is out; all limits that still run follow at once.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison", Administrator.ROLE,
    "security-admin", "audit-admin"})
public class ScheduleDesk {

  /** Path in addresses, and kind of subject in the audit trail. */
  public static final String KIND = "holiday-schedules";

  /** The bureau that reaches over all others. */
  private static final String NATIONAL = "100000";

  @Inject private HolidaySchedules schedules;
  @Inject private ScheduleAdoption adoption;
  @Inject private Administrator administrator;
  @Inject private Bureaus bureaus;
  @Inject private RegisterTrail trail;
  @Inject private RegisterLock lock;

  /** Those that stand, by year. */
  public List<ScheduleView> list() {
    return List.copyOf(schedules.standing());
  }

  /** Of any year of the Gregorian calendar that the law may speak of, 1950 to 2199; see {@link ScheduleView}. */
  public ScheduleView require(int year) {
    if (year < 1950 || year > 2199) throw new NotFound("holiday-schedule", String.valueOf(year));
    return schedules.require(year);
  }

  /**
   * Loads a year, in place of what stood. Answers what became of the limits that run. Refused as
   * {@link org.mingcha.kernel.Invalid} with everything that is wrong, and over anything less than the whole country (403).
   *
   * @param version of the schedule that the decision was made on
   */
  @Basis("SAMR-PROC@2022:80")
  @RolesAllowed(Administrator.ROLE)
  @SystemScope("schedule-change")
  public Recount load(NewSchedule schedule, int version) {
    lock.take();
    var by = administrator.over(bureaus.require(NATIONAL));
    var before = require(schedule.year());
    trail.requireVersion(ref(schedule.year()), before.version(), version);
    var recount = adoption.adopt(schedule, before, by);
    trail.record(NATIONAL, ref(schedule.year()), "load-schedule", by, facts(before), facts(require(schedule.year()), recount));
    return recount;
  }

  private static Map<String, Object> facts(ScheduleView view, Recount recount) {
    var facts = facts(view);
    facts.put("limits", recount.checked());
    facts.put("moved", recount.moved().stream().filter(Recount.Moved::toAnotherDay).count());
    return facts;
  }

  private static Map<String, Object> facts(ScheduleView view) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("version", view.version());
    facts.put("standing", view.standing().name());
    facts.put("instrument", view.schedule().instrument());
    facts.put("workingDays", view.schedule().workingDays());
    var days = new LinkedHashMap<String, Object>();
    view.schedule().days().forEach((date, day) -> days.put(date.toString(), (day.off() ? "off " : "work ") + day.holiday()));
    facts.put("days", days);
    return facts;
  }

  private static SubjectRef ref(int year) {
    return new SubjectRef(KIND, String.valueOf(year));
  }
}
