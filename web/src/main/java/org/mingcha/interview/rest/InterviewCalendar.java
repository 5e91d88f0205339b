package org.mingcha.interview.rest;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mingcha.interview.AppointmentMode;
import org.mingcha.interview.InterviewDate;
import org.mingcha.shared.Wording;

/**
 * The dates of interviews for calendars outside the system (iCalendar, RFC 5545). A calendar is read on telephones and shared
 * screens, so that it tells when, where and under which number, and no name, ground, fact or meeting link.
 */
@ApplicationScoped
public class InterviewCalendar {

  /** As it is sent. */
  public static final String MEDIA_TYPE = "text/calendar";

  private static final Set<String> OFF = Set.of("NO_SHOW", "REFUSED");

  @Inject private Wording wording;
  @Inject private Clock clock;

  /** The calendar file. */
  public String of(List<InterviewDate> dates, Locale locale) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Mingcha//Interviews//ZH");
    dates.forEach(date -> calendar.addEvent(event(date, locale)));
    return Biweekly.write(calendar).go();
  }

  private VEvent event(InterviewDate date, Locale locale) {
    var event = new VEvent();
    event.setUid(date.number() + "@mingcha");
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setSummary(wording.of("interview.ical.summary", Map.of("number", date.number()), locale));
    event.setDateStart(Date.from(date.scheduledAt()), true);
    event.setDuration(biweekly.util.Duration.fromMillis(Duration.ofHours(1).toMillis()));
    event.setLocation(date.mode() == AppointmentMode.ONLINE ? wording.of("interview.mode.ONLINE", Map.of(), locale) : date.place());
    event.setStatus(OFF.contains(date.stage()) ? Status.cancelled() : Status.confirmed());
    return event;
  }
}
