package org.mingcha.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives out the work calendar, and keeps it with the schedules that stand. */
@ApplicationScoped
class PublishedCalendar {

  private final WorkCalendar calendar = shipped(rollForward());
  private HolidaySchedules schedules;

  protected PublishedCalendar() {}

  @Inject
  PublishedCalendar(HolidaySchedules schedules) {
    this.schedules = schedules;
  }

  @Produces
  @Singleton
  WorkCalendar calendar() {
    calendar.follow(schedules.schedules());
    return calendar;
  }

  /** Not before they are kept: nothing may be reckoned with a schedule that is rolled back. */
  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) SchedulesChanged news) {
    calendar.follow(news.schedules());
  }

  static WorkCalendar shipped(RollForward rollForward) {
    return new WorkCalendar(HolidaySchedule.shipped(), rollForward);
  }

  /** The environment variable CALENDAR_ROLL_FORWARD takes the names of {@link RollForward}; any other word stops the start. */
  private static RollForward rollForward() {
    return RollForward.valueOf(System.getenv().getOrDefault("CALENDAR_ROLL_FORWARD", RollForward.REST_DAYS.name()));
  }
}
