package org.mingcha.calendar;

import java.util.List;

/** Another schedule stands; these are all of them. */
public record SchedulesChanged(List<HolidaySchedule> schedules) {}
