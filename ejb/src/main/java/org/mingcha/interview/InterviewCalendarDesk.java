package org.mingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** The calendar of the own bureau's interviews (约谈日历), to be read and to be taken along. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class InterviewCalendarDesk {

  private static final int LONGEST_DAYS = 366;
  private static final int FEED_DAYS_BACK = 92;

  @Inject private InterviewQueries queries;
  @Inject private InterviewFiles files;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  /** The interviews of these days, both included. Refused as {@link Invalid} when they are no span of at most a year. */
  public List<InterviewDate> between(LocalDate first, LocalDate last) {
    if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) > LONGEST_DAYS) {
      throw new Invalid(List.of(Violation.of("/to", "interview.calendar-span")));
    }
    return read(first, last);
  }

  /** What may leave the system: from a quarter back to a year ahead, without what is kept secret (保密的不导出). */
  public List<InterviewDate> feed() {
    var today = China.today(clock);
    return read(today.minusDays(FEED_DAYS_BACK), today.plusYears(1)).stream()
        .filter(date -> !date.secret()).toList();
  }

  /** The date of one interview for the same use; empty while it has none or while it is kept secret. */
  public List<InterviewDate> feedOf(String number) {
    var interview = files.require(number);
    return queries.dateOf(interview.bureau(), number, current.get().scope()).stream().filter(date -> !date.secret()).toList();
  }

  public LocalDate today() {
    return China.today(clock);
  }

  private List<InterviewDate> read(LocalDate first, LocalDate last) {
    var officer = current.get();
    return queries.dates(officer.bureau().code(), first.atStartOfDay(China.ZONE).toInstant(),
        last.plusDays(1).atStartOfDay(China.ZONE).toInstant(), officer.scope());
  }
}
