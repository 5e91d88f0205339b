package org.mingcha.calendar;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.SubjectRef;

/**
 * A statutory limit that runs on a piece of work (期限). Its due date is never set: it follows from start, length, pauses
 * and extensions.
 */
@Entity
@Table(name = "time_limit")
class TimeLimit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "time_limit_seq")
  @SequenceGenerator(name = "time_limit_seq", sequenceName = "time_limit_seq", allocationSize = 50)
  private Long id;
  @Version private int version;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "subject_kind"))
  @AttributeOverride(name = "number", column = @Column(name = "subject_no"))
  private SubjectRef subject;
  @Enumerated(EnumType.STRING) private LimitKind kind;
  private String basis;
  @Embedded private Span span;
  @Column(name = "due_on") private LocalDate dueOn;
  @Column(name = "rule_due_on") private LocalDate ruleDueOn;
  private boolean provisional;

  /** RUNNING, PAUSED or one of the ends; OVERDUE is only ever a view. */
  @Enumerated(EnumType.STRING) private LimitState state;
  @Column(name = "met_on") private LocalDate metOn;
  @Column(name = "met_at") private Instant metAt;
  /** When it was recorded that it ended, however it did; null while it goes on. */
  @Column(name = "ended_at") private Instant endedAt;

  @ElementCollection
  @CollectionTable(name = "time_limit_pause", joinColumns = @JoinColumn(name = "time_limit_id"))
  private Set<Pause> pauses = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "time_limit_extension", joinColumns = @JoinColumn(name = "time_limit_id"))
  private Set<Extension> extensions = new HashSet<>();

  protected TimeLimit() {}

  static TimeLimit started(SubjectRef subject, LimitKind kind, Citation basis, Span span, WorkCalendar calendar) {
    var limit = new TimeLimit();
    limit.subject = subject;
    limit.kind = kind;
    limit.basis = basis.value();
    limit.span = span;
    limit.reckon(calendar, span.startedOn());
    return limit;
  }

  /** The same limit, with its pauses and extensions, for another piece of work that goes on in place of this one's. */
  TimeLimit continuedFor(SubjectRef other, WorkCalendar calendar, LocalDate today) {
    var limit = started(other, kind, Citation.of(basis), span, calendar);
    limit.pauses.addAll(pauses);
    limit.extensions.addAll(extensions);
    limit.reckon(calendar, today);
    return limit;
  }

  /** What was required happened on this day, in time or late; hours keep the moment too, null where only the day is known. */
  void meet(LocalDate on, Instant at, WorkCalendar calendar, Instant now) {
    if (on.isBefore(span.startedOn())) throw kind.refused("met-before-start", Map.of("startedOn", span.startedOn()));
    end(LimitState.MET, on, calendar, now);
    metOn = on;
    metAt = span.unit() == DayUnit.HOUR ? at : null;
  }

  /** The law drew the consequence of the expiry; it cannot do so while the last day is not over. */
  void lapse(LocalDate on, WorkCalendar calendar, Instant now) {
    var end = deadline(on, calendar).dueOn();
    if (!on.isAfter(end)) throw kind.refused("not-expired", Map.of("dueOn", end));
    end(LimitState.LAPSED, on, calendar, now);
  }

  void cancel(LocalDate on, WorkCalendar calendar, Instant now) {
    end(LimitState.CANCELLED, on, calendar, now);
  }

  void pause(Pause pause, WorkCalendar calendar, LocalDate today) {
    kind.require(pause);
    if (pauses.stream().anyMatch(known -> known.open() && known.ground() == pause.ground() && known.documentNo().equals(pause.documentNo())))
      throw kind.refused("already-paused", Map.of("ground", pause.ground()));
    refuseAfterExpiry(pause.from(), calendar);
    pauses.add(pause);
    reckon(calendar, today);
  }

  /**
   * Closes an open pause; counting goes on with the day after its last day, unless another pause covers that.
   *
   * @param documentNo the paper that proved it; null where only one of this ground can be open
   */
  void resume(PauseGround ground, String documentNo, LocalDate lastDay, WorkCalendar calendar, LocalDate today) {
    var open = pauses.stream().filter(pause -> pause.open() && pause.ground() == ground)
        .filter(pause -> documentNo == null || documentNo.equals(pause.documentNo())).findFirst()
        .orElseThrow(() -> kind.refused("not-paused", Map.of("ground", ground)));
    if (lastDay.isBefore(open.from())) throw kind.refused("resumed-before-pause", Map.of("from", open.from()));
    pauses.remove(open);
    pauses.add(open.closedOn(lastDay));
    reckon(calendar, today);
  }

  void extend(Extension extension, WorkCalendar calendar, LocalDate today) {
    if (extensions.isEmpty() && kind.longestExtension() > 0 && extension.days() > kind.longestExtension())
      throw kind.refused("extension-too-long", Map.of("days", extension.days(), "most", kind.longestExtension()));
    if (!kind.allowsExtension(extensions.size(), extension.days()))
      throw kind.refused("extension-not-allowed", Map.of("days", extension.days(), "granted", extensions.size()));
    refuseAfterExpiry(extension.approvedOn(), calendar);
    extensions.add(extension);
    reckon(calendar, today);
  }

  /** Stores the day that is computed now; answers what moved, if anything did but the course of an open pause. */
  Optional<Recount.Moved> recount(WorkCalendar calendar, LocalDate today) {
    if (span.unit() == DayUnit.HOUR) return Optional.empty();
    var before = dueOn;
    boolean wasProvisional = provisional;
    reckon(calendar, today);
    if (before.equals(dueOn) && wasProvisional == provisional || state == LimitState.PAUSED) return Optional.empty();
    return Optional.of(new Recount.Moved(subject, kind, before, dueOn, provisional));
  }

  long id() {
    return id;
  }

  TimeLimitView view(WorkCalendar calendar, Instant now) {
    var current = deadline(China.dateOf(now), calendar);
    var dueAt = span.dueAt(current.dueOn());
    return new TimeLimitView(subject, kind, Citation.of(basis), span.startedOn(), span.length(), span.unit(),
        List.copyOf(pauses), List.copyOf(extensions), current.dueOn(), current.ruleDueOn(), dueAt,
        current.provisional(), stateAt(now, dueAt), metOn, metAt, endedAt, China.dateOf(now), current.explanation());
  }

  private LimitState stateAt(Instant now, OffsetDateTime dueAt) {
    var today = China.dateOf(now);
    if (state.ended()) return state;
    if (pauses.stream().anyMatch(pause -> pause.covers(today, today))) return LimitState.PAUSED;
    return now.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt.toInstant()) ? LimitState.OVERDUE : LimitState.RUNNING;
  }

  /** An expired limit cannot be revived. */
  private void refuseAfterExpiry(LocalDate day, WorkCalendar calendar) {
    var end = deadline(day, calendar).dueOn();
    if (day.isAfter(end)) throw kind.refused("already-expired", Map.of("dueOn", end));
  }

  /** An open pause ends with the limit, so that the due date of an ended limit stands still. */
  private void end(LimitState how, LocalDate on, WorkCalendar calendar, Instant now) {
    var open = pauses.stream().filter(Pause::open).toList();
    open.forEach(pauses::remove);
    open.forEach(pause -> pauses.add(pause.closedOn(on.isBefore(pause.from()) ? pause.from() : on)));
    reckon(calendar, on);
    state = how;
    endedAt = now;
  }

  private void reckon(WorkCalendar calendar, LocalDate today) {
    var deadline = deadline(today, calendar);
    dueOn = deadline.dueOn();
    ruleDueOn = deadline.ruleDueOn();
    provisional = deadline.provisional();
    state = pauses.stream().anyMatch(Pause::open) ? LimitState.PAUSED : LimitState.RUNNING;
  }

  private Deadline deadline(LocalDate today, WorkCalendar calendar) {
    return span.deadline(calendar, pauses, extensions, today);
  }
}
