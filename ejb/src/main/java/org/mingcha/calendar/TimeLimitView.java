package org.mingcha.calendar;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.SubjectRef;

/**
 * A limit as of now. {@code length} is the limit's own, without extensions; {@code ruleDueOn} is the last day counted and
 * {@code dueOn} the effective one; {@code dueAt} is the last second of that day, or the exact moment for hours;
 * {@code metOn} is null unless met, {@code metAt} is the moment of it, known only for hours. Pauses are in order of their first day, extensions in order of approval.
 * {@code endedAt} is the moment at which its end was recorded, null while it goes on, {@code seenOn} the day on which it is looked at.
 * {@code days} is the reckoning day by day, empty for a limit of hours.
 */
public record TimeLimitView(SubjectRef subject, LimitKind kind, Citation basis, LocalDate startedOn, int length,
    DayUnit unit, List<Pause> pauses, List<Extension> extensions, LocalDate dueOn, LocalDate ruleDueOn,
    OffsetDateTime dueAt, boolean provisional, LimitState state, LocalDate metOn, Instant metAt, Instant endedAt, LocalDate seenOn,
    List<CountedDay> days) {

  public TimeLimitView {
    pauses = pauses.stream().sorted(comparing(Pause::from).thenComparing(Pause::ground).thenComparing(Pause::documentNo)).toList();
    extensions = extensions.stream().sorted(comparing(Extension::approvedAt)).toList();
  }

  /** Whether the last day counted is a day of rest, so that the limit ends later (顺延). */
  public boolean rolledForward() {
    return !dueOn.equals(ruleDueOn);
  }

  /** The day on which that meets the limit which was done then: its first day, where it was done before the time began. */
  public LocalDate notBeforeStart(LocalDate done) {
    return done.isBefore(startedOn) ? startedOn : done;
  }

  /** Whether what it asks for was done after its end (逾期办结): days by the day, hours by the moment. Of the party's own time nobody is late. */
  public boolean metLate() {
    if (state != LimitState.MET || kind.givenToParty()) return false;
    return metAt == null ? metOn.isAfter(dueOn) : metAt.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt.toInstant());
  }

  /**
   * Whether a pause has begun of which nobody knows the end yet: its last day is known only when counting goes on, and until then
   * {@code dueOn} is the one that it would have if that were tomorrow (暂停计算尚未结束).
   */
  public boolean openEnded() {
    return !state.ended() && pauses.stream().anyMatch(pause -> pause.open() && !pause.from().isAfter(seenOn));
  }

  /** The first day on which that may be done for which it gives time. */
  public LocalDate beginsOn() {
    return kind.opensAfterStart() ? startedOn.plusDays(1) : startedOn;
  }

  /** Whether that day is still to come (尚未开始). */
  public boolean notBegun() {
    return !state.ended() && seenOn.isBefore(beginsOn());
  }

  /** The day on which it ended: when that was done which it asks for, its last day where it ran out, the day on which it was given up; null while it goes on. */
  public LocalDate endedOn() {
    return switch (state) {
      case MET -> metOn;
      case LAPSED -> dueOn;
      case CANCELLED -> endedAt == null ? null : China.dateOf(endedAt);
      case RUNNING, PAUSED, OVERDUE -> null;
    };
  }

  /** Whether the bureau did not do in time what it had to: nothing that is the party's own time is ever missed by the bureau (本局逾期). */
  public boolean missed() {
    return !kind.givenToParty() && (metLate() || state == LimitState.OVERDUE || state == LimitState.LAPSED);
  }

  /** Whether it is time of the party that is over; the bureau is not late then (期限届满). */
  public boolean past() {
    return state == LimitState.OVERDUE && kind.givenToParty();
  }
}
