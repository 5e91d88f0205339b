package org.mingcha.calendar;

import static org.mingcha.calendar.Published.CALENDAR;
import static org.mingcha.calendar.Published.day;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mingcha.kernel.SubjectRef;

/** Object mother: a limit on one lead, and its life in days written as text. */
final class SomeLimit {

  private static final SubjectRef LEAD = new SubjectRef("leads", "杭余市监线索〔2026〕1号");
  private final TimeLimit limit;

  private SomeLimit(TimeLimit limit) {
    this.limit = limit;
  }

  private SomeLimit(LimitKind kind, Span span) {
    limit = TimeLimit.started(LEAD, kind, kind.basis(), span, CALENDAR);
  }

  static SomeLimit of(LimitKind kind, String startedOn) {
    return new SomeLimit(kind, Span.from(day(startedOn), kind));
  }

  static SomeLimit ofHours(LimitKind kind, String startedAt) {
    return new SomeLimit(kind, Span.from(OffsetDateTime.parse(startedAt).toInstant(), kind));
  }

  SomeLimit paused(PauseGround ground, String from, String to) {
    limit.pause(new Pause(ground, day(from), to == null ? null : day(to), "委托书1号", "送检"), CALENDAR, day(from));
    return this;
  }

  SomeLimit pausedBy(String paper, PauseGround ground, String from) {
    limit.pause(new Pause(ground, day(from), null, paper, "送检"), CALENDAR, day(from));
    return this;
  }

  SomeLimit pausedWithoutDocument(PauseGround ground, String from) {
    limit.pause(new Pause(ground, day(from), null, " ", "送检"), CALENDAR, day(from));
    return this;
  }

  SomeLimit resumed(PauseGround ground, String lastDay) {
    return resumed(ground, null, lastDay);
  }

  SomeLimit resumed(PauseGround ground, String paper, String lastDay) {
    limit.resume(ground, paper, day(lastDay), CALENDAR, day(lastDay).plusDays(1));
    return this;
  }

  SomeLimit extended(int days, String approvedOn) {
    var at = day(approvedOn).atTime(10, 0).atZone(China.ZONE).toInstant();
    limit.extend(new Extension(days, "yuhang.leader", at, "案情复杂"), CALENDAR, day(approvedOn));
    return this;
  }

  SomeLimit continuedFor(String number, String on) {
    return new SomeLimit(limit.continuedFor(new SubjectRef("leads", number), CALENDAR, day(on)));
  }

  SomeLimit met(String on) {
    limit.meet(day(on), null, CALENDAR, noon(on));
    return this;
  }

  SomeLimit metAt(String moment) {
    var at = OffsetDateTime.parse(moment).toInstant();
    limit.meet(China.dateOf(at), at, CALENDAR, at);
    return this;
  }

  SomeLimit lapsed(String on) {
    limit.lapse(day(on), CALENDAR, noon(on));
    return this;
  }

  SomeLimit cancelled(String on) {
    limit.cancel(day(on), CALENDAR, noon(on));
    return this;
  }

  /** Held against this calendar on that day. */
  Optional<Recount.Moved> recounted(WorkCalendar calendar, String on) {
    return limit.recount(calendar, day(on));
  }

  private static Instant noon(String date) {
    return OffsetDateTime.parse(date + "T12:00:00+08:00").toInstant();
  }

  /** As seen at noon in Beijing. */
  TimeLimitView on(String date) {
    return at(date + "T12:00:00+08:00");
  }

  TimeLimitView at(String moment) {
    return limit.view(CALENDAR, OffsetDateTime.parse(moment).toInstant());
  }
}
