package org.mingcha.calendar;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/**
 * The limits that run on pieces of work (期限). Other components start, pause, extend and end them here, always inside
 * their own transaction. A subject has at most one open limit of a kind; a command on a limit that is not open is
 * {@link NotFound}. What the law does not allow is a RuleRefused with the limit's article. Queries are read as lists: they flush
 * what the command has changed, and only of a list does a lost race come out as the standard's OptimisticLockException.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TimeLimits {

  @PersistenceContext EntityManager em;
  @Inject WorkCalendar calendar;
  @Inject Clock clock;

  /** @param basis where the provision differs from the leading one of the kind; else null */
  public TimeLimitView start(SubjectRef subject, LimitKind kind, LocalDate startedOn, Citation basis) {
    return add(subject, kind, Span.from(startedOn, kind), basis);
  }

  /** For a limit whose time a paper may set; the basis is the kind's. */
  public TimeLimitView start(SubjectRef subject, LimitKind kind, Term term) {
    return add(subject, kind, new Span(term.from(), term.at(), term.length(), term.unit()), null);
  }

  /** For limits of hours; one of days starts from the day of the moment in Beijing. */
  public TimeLimitView startAt(SubjectRef subject, LimitKind kind, Instant startedAt, Citation basis) {
    return add(subject, kind, Span.from(startedAt, kind), basis);
  }

  /** What is done today is done now, which counts for hours. */
  public TimeLimitView met(SubjectRef subject, LimitKind kind, LocalDate on) {
    var now = clock.instant();
    return met(subject, kind, on, on.equals(China.dateOf(now)) ? now : null);
  }

  /** For limits of hours: it was done at that moment. */
  public TimeLimitView metAt(SubjectRef subject, LimitKind kind, Instant at) {
    return met(subject, kind, China.dateOf(at), at);
  }

  /** @param at the moment, null where only the day is known */
  protected TimeLimitView met(SubjectRef subject, LimitKind kind, LocalDate on, Instant at) {
    return change(subject, kind, limit -> limit.meet(on, at, calendar, clock.instant()));
  }

  /** The law's own consequence of the expiry; refused before the last day is over. */
  public TimeLimitView lapse(SubjectRef subject, LimitKind kind, LocalDate on) {
    return change(subject, kind, limit -> limit.lapse(on, calendar, clock.instant()));
  }

  public TimeLimitView cancel(SubjectRef subject, LimitKind kind, LocalDate on) {
    var cancelled = change(subject, kind, limit -> limit.cancel(on, calendar, clock.instant()));
    em.flush(); // another of the kind may begin in this transaction, and inserts go before updates
    return cancelled;
  }

  public TimeLimitView pause(SubjectRef subject, LimitKind kind, Pause pause) {
    return change(subject, kind, limit -> limit.pause(pause, calendar, China.today(clock)));
  }

  /** @param lastDay the last day that does not count */
  public TimeLimitView resume(SubjectRef subject, LimitKind kind, PauseGround ground, LocalDate lastDay) {
    return resume(subject, kind, ground, null, lastDay);
  }

  /** The same for the pause that this paper proved, where several of a ground may be open side by side. */
  public TimeLimitView resume(SubjectRef subject, LimitKind kind, PauseGround ground, String documentNo, LocalDate lastDay) {
    return change(subject, kind, limit -> limit.resume(ground, documentNo, lastDay, calendar, China.today(clock)));
  }

  public TimeLimitView extend(SubjectRef subject, LimitKind kind, Extension extension) {
    return change(subject, kind, limit -> limit.extend(extension, calendar, China.today(clock)));
  }

  /** The limit of one subject goes on for another, in place of the other's own; both that end are cancelled. */
  public TimeLimitView handOver(SubjectRef from, SubjectRef to, LimitKind kind, LocalDate on) {
    var old = open(from, kind);
    var continued = old.continuedFor(to, calendar, on);
    open(to, kind).cancel(on, calendar, clock.instant());
    old.cancel(on, calendar, clock.instant());
    em.flush(); // inserts go before updates, and only one limit of a kind may be open
    em.persist(continued);
    return view(continued);
  }

  /** Every limit the subject has had, in order of their start. */
  @Transactional(TxType.SUPPORTS)
  public List<TimeLimitView> of(SubjectRef subject) {
    return ofMany(List.of(subject)).getOrDefault(subject, List.of());
  }

  /** The limits of many subjects with one query; a subject without limits is not in the map. */
  @Transactional(TxType.SUPPORTS)
  public Map<SubjectRef, List<TimeLimitView>> ofMany(Collection<SubjectRef> subjects) {
    if (subjects.isEmpty()) return Map.of();
    var wanted = new HashSet<>(subjects);
    return em.createQuery("""
            select distinct t from TimeLimit t left join fetch t.pauses left join fetch t.extensions
            where t.subject.number in :numbers
            order by t.span.startedOn, t.id""", TimeLimit.class)
        .setParameter("numbers", wanted.stream().map(SubjectRef::number).distinct().toList())
        .getResultList().stream().map(this::view)
        .filter(limit -> wanted.contains(limit.subject()))
        .collect(groupingBy(TimeLimitView::subject));
  }

  /** The limit of that kind which has not ended yet; empty where none runs. */
  @Transactional(TxType.SUPPORTS)
  public Optional<TimeLimitView> running(SubjectRef subject, LimitKind kind) {
    return of(subject).stream().filter(limit -> limit.kind() == kind && !limit.state().ended()).findFirst();
  }

  /** Meets the limit if it runs; what was done before it began meets it on its first day. */
  public void metIfRunning(SubjectRef subject, LimitKind kind, LocalDate on) {
    running(subject, kind).ifPresent(limit -> met(subject, kind, limit.notBeforeStart(on)));
  }

  /** The same by the moment, for limits of hours. */
  public void metIfRunning(SubjectRef subject, LimitKind kind, Instant at) {
    running(subject, kind).ifPresent(limit -> metAt(subject, kind, at));
  }

  /** Cancels those that run. */
  public void cancelRunning(SubjectRef subject, LocalDate on, LimitKind... kinds) {
    Arrays.stream(kinds).filter(kind -> running(subject, kind).isPresent()).forEach(kind -> cancel(subject, kind, on));
  }

  /** What has running limits of this kind that end before that day, soonest first; paused ones do not end. */
  @Transactional(TxType.SUPPORTS)
  public List<SubjectRef> endingBefore(LimitKind kind, LocalDate day, int most) {
    return em.createQuery("""
            select t.subject from TimeLimit t
            where t.kind = :kind and t.state = org.mingcha.calendar.LimitState.RUNNING and t.dueOn < :day
            order by t.dueOn, t.id""", SubjectRef.class)
        .setParameter("kind", kind).setParameter("day", day).setMaxResults(most).getResultList();
  }

  private TimeLimitView add(SubjectRef subject, LimitKind kind, Span span, Citation basis) {
    var limit = TimeLimit.started(subject, kind, basis == null ? kind.basis() : basis, span, calendar);
    em.persist(limit);
    return view(limit);
  }

  private TimeLimitView change(SubjectRef subject, LimitKind kind, Consumer<TimeLimit> change) {
    var limit = open(subject, kind);
    change.accept(limit);
    return view(limit);
  }

  private TimeLimit open(SubjectRef subject, LimitKind kind) {
    return em.createQuery("""
            select t from TimeLimit t
            where t.subject.kind = :subjectKind and t.subject.number = :number and t.kind = :kind
              and t.state in (org.mingcha.calendar.LimitState.RUNNING, org.mingcha.calendar.LimitState.PAUSED)""", TimeLimit.class)
        .setParameter("subjectKind", subject.kind())
        .setParameter("number", subject.number())
        .setParameter("kind", kind)
        .getResultList().stream().findFirst()
        .orElseThrow(() -> new NotFound("time-limit", subject + " " + kind));
  }

  private TimeLimitView view(TimeLimit limit) {
    return limit.view(calendar, clock.instant());
  }
}
