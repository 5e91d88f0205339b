package org.mingcha.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives out the work calendar of the schedules that ship with this release. */
@ApplicationScoped
class PublishedCalendar {

  /** 2027 is a stand-in until its notice is published. */
  private static final List<Integer> YEARS = List.of(2025, 2026, 2027);

  /** The environment variable CALENDAR_ROLL_FORWARD takes the names of {@link RollForward}; any other word stops the start. */
  @Produces
  @Singleton
  WorkCalendar calendar() {
    return shipped(RollForward.valueOf(System.getenv().getOrDefault("CALENDAR_ROLL_FORWARD", RollForward.REST_DAYS.name())));
  }

  static WorkCalendar shipped(RollForward rollForward) {
    return new WorkCalendar(YEARS.stream().map(HolidaySchedule::onClassPath).toList(), rollForward);
  }
}
