package org.mingcha.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Invalid;

/** Puts a schedule in force: kept, and every open limit reckoned with it, in one transaction; then the calendar follows. */
@ApplicationScoped
class ScheduleAdoption {

  @Inject private HolidaySchedules schedules;
  @Inject private OpenLimits limits;
  @Inject private WorkCalendar calendar;
  @Inject private Event<SchedulesChanged> changed;
  @Inject private Clock clock;

  Recount adopt(NewSchedule schedule, ScheduleView before, Actor by) {
    var today = China.today(clock);
    var faults = schedule.faults(before, today);
    if (!faults.isEmpty()) throw new Invalid(faults);
    schedules.add(schedule.schedule(), before.version() + 1, by, clock.instant());
    var all = schedules.schedules();
    var recount = limits.reckon(calendar.with(all), today, by);
    changed.fire(new SchedulesChanged(all));
    return recount;
  }
}
