package org.mingcha.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.audit.AuditChain;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimits;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.MatterCommands;

/** The ends that come by themselves, and the reminders before them. For {@link MeasureWatch}; no user calls it. */
@Stateless
@PermitAll
public class MeasureEnds {

  static final Actor WATCH = Actor.system("measure-watch");
  private static final int AT_A_TIME = 200;

  @Inject private MeasureFiles files;
  @Inject private MatterCommands commands;
  @Inject private MeasureSheets sheets;
  @Inject private TimeLimits limits;
  @Inject private DueMeasures due;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /** Preservations whose last day is over. */
  public List<SubjectRef> over() {
    return limits.endingBefore(LimitKind.RELEASE_PRESERVED_EVIDENCE, China.today(clock), AT_A_TIME);
  }

  /** Numbers of the measures of which somebody has to be reminded. */
  public List<String> near() {
    return due.toRemind(China.today(clock));
  }

  /** Marks that a preservation fell away by itself, and shows it to the leader: the things have to go back (自动解除). */
  @Basis({"APL@2021:56", "SAMR-PROC@2022:35"})
  public void lapse(String number) {
    var at = clock.instant();
    var preservation = files.require(Preservation.class, number, Scope.system());
    sheets.close(preservation);
    commands.follow(preservation, "lapse", Map.of("dueOn", preservation.dueOn()), WATCH, at, (measure, by, when) -> {
      measure.step("lapse", by, null, when);
      measure.raise(Duty.LEADER);
    });
  }

  /** Reminds whoever has to be reminded today and has not been. */
  public void remind(String number) {
    var measure = files.require(Measure.class, number, Scope.system());
    toRemind(measure, China.today(clock)).filter(duty -> due.reminded(measure, duty)).ifPresent(duty -> audit.record(measure.ref(), "remind", WATCH,
        Map.of("dueOn", measure.dueOn(), "who", duty.role())));
  }

  private static Optional<Duty> toRemind(Measure measure, LocalDate today) {
    return measure.running()
        ? Reminders.dueTo(ChronoUnit.DAYS.between(today, measure.dueOn())).filter(measure::isNewsTo) : Optional.empty();
  }
}
