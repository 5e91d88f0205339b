package org.mingcha.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * Start and length of a limit. They are kept with the limit, so that a later edition of the law does not move old ones.
 * {@code startedAt} is the moment that hours run from and null for days.
 */
@Embeddable
record Span(
    @Column(name = "started_on") LocalDate startedOn,
    @Column(name = "started_at") Instant startedAt,
    @Column(name = "length") int length,
    @Enumerated(EnumType.STRING) @Column(name = "unit") DayUnit unit) {

  Span {
    if ((unit == DayUnit.HOUR) != (startedAt != null)) throw new IllegalArgumentException("hours run from a moment, days from a day");
  }

  static Span from(LocalDate day, LimitKind kind) {
    return new Span(day, null, kind.length(), kind.unit());
  }

  static Span from(Instant moment, LimitKind kind) {
    return new Span(China.dateOf(moment), kind.unit() == DayUnit.HOUR ? moment : null, kind.length(), kind.unit());
  }

  Deadline deadline(WorkCalendar calendar, Collection<Pause> pauses, Collection<Extension> extensions, LocalDate today) {
    if (unit != DayUnit.HOUR) return calendar.deadline(startedOn, length, unit, pauses, extensions, today);
    var lastDay = China.dateOf(lastMoment());
    return new Deadline(lastDay, lastDay, false, List.of());
  }

  OffsetDateTime dueAt(LocalDate dueOn) {
    return unit == DayUnit.HOUR ? lastMoment().atZone(China.ZONE).toOffsetDateTime() : China.endOfDay(dueOn);
  }

  /** To the second after the hours given: never later than under a reading that leaves the first hour out. */
  private Instant lastMoment() {
    return startedAt.plus(length, ChronoUnit.HOURS);
  }
}
