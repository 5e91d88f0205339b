package org.mingcha.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingcha.calendar.China;
import org.mingcha.calendar.Deadline;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.kernel.Basis;
import org.mingcha.law.Order110;

/** The days that matter for a report. */
@ApplicationScoped
class ReportDeadlines {

  private WorkCalendar calendar;

  protected ReportDeadlines() {}

  @Inject
  ReportDeadlines(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  /** By when the platform had to report: five working days after the measures. */
  @Basis("SAMR-110@2025:15")
  Deadline reportDue(OffsetDateTime measuresTakenAt) {
    return deadline(LimitKind.PLATFORM_REPORT, measuresTakenAt.toInstant());
  }

  /** By when the bureau must have verified: fifteen working days from receipt, lead or no lead. */
  @Basis("SAMR-PROC@2022:18")
  LocalDate verifyBy(Instant received) {
    return deadline(LimitKind.VERIFY_LEAD, received).dueOn();
  }

  boolean orderInForce(OffsetDateTime measuresTakenAt) {
    return Order110.inForceOn(day(measuresTakenAt.toInstant()));
  }

  LocalDate day(Instant at) {
    return China.dateOf(at);
  }

  private Deadline deadline(LimitKind kind, Instant from) {
    return calendar.deadline(day(from), kind.length(), kind.unit());
  }
}
