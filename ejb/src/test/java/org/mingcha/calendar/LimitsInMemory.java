package org.mingcha.calendar;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingcha.kernel.SubjectRef;

/** The limits of pieces of work without a database, by the calendars that ship with the release. */
public final class LimitsInMemory extends TimeLimits {

  private record Kept(SubjectRef subject, LimitKind kind, TimeLimit limit) {}

  private final List<Kept> kept = new ArrayList<>();

  public LimitsInMemory(Clock clock) {
    this.clock = clock;
    calendar = Published.CALENDAR;
  }

  /** Kinds in order of their start, each with its last day and how it stands. */
  public List<String> told(SubjectRef subject) {
    return of(subject).stream().map(limit -> limit.kind() + " " + limit.dueOn() + " " + limit.state()).toList();
  }

  @Override
  public TimeLimitView start(SubjectRef subject, LimitKind kind, Term term) {
    running(subject, kind).ifPresent(other -> {
      throw new IllegalStateException("two at once: " + other);
    });
    var limit = TimeLimit.started(subject, kind, kind.basis(), new Span(term.from(), term.at(), term.length(), term.unit()), calendar);
    kept.add(new Kept(subject, kind, limit));
    return limit.view(calendar, clock.instant());
  }

  @Override
  public List<TimeLimitView> of(SubjectRef subject) {
    return kept.stream().filter(one -> one.subject.equals(subject)).map(one -> one.limit.view(calendar, clock.instant()))
        .sorted(comparing(TimeLimitView::startedOn)).toList();
  }

  @Override
  protected TimeLimitView met(SubjectRef subject, LimitKind kind, LocalDate on, Instant at) {
    return change(subject, kind, limit -> limit.meet(on, at, calendar, clock.instant()));
  }

  @Override
  public TimeLimitView cancel(SubjectRef subject, LimitKind kind, LocalDate on) {
    return change(subject, kind, limit -> limit.cancel(on, calendar, clock.instant()));
  }

  @Override
  public TimeLimitView lapse(SubjectRef subject, LimitKind kind, LocalDate on) {
    return change(subject, kind, limit -> limit.lapse(on, calendar, clock.instant()));
  }

  @Override
  public TimeLimitView extend(SubjectRef subject, LimitKind kind, Extension extension) {
    return change(subject, kind, limit -> limit.extend(extension, calendar, China.today(clock)));
  }

  private TimeLimitView change(SubjectRef subject, LimitKind kind, Consumer<TimeLimit> change) {
    var open = kept.stream().filter(one -> one.subject.equals(subject) && one.kind == kind)
        .filter(one -> !one.limit.view(calendar, clock.instant()).state().ended()).findFirst().orElseThrow();
    change.accept(open.limit);
    return open.limit.view(calendar, clock.instant());
  }
}
