package org.mingcha.procedure.view;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mingcha.calendar.LimitState;
import org.mingcha.calendar.TimeLimitView;

/**
 * A matter with its time limits and links: the part that every kind's page and document show alike.
 *
 * @param beside what may be undertaken beside its steps, with the answer that the reader would get
 */
public record MatterFile(MatterView matter, List<TimeLimitView> timeLimits, List<LinkView> links, List<ActionView> beside)
    implements Serializable {

  /** A step and what ends with it are recorded by one command, the step first. */
  private static final Duration ONE_COMMAND = Duration.ofSeconds(5);

  /** The step because of which a limit was given up; empty for one that ended otherwise, or with a step of another matter. */
  public Optional<StepView> cancelledBy(TimeLimitView limit) {
    if (limit.state() != LimitState.CANCELLED || limit.endedAt() == null) {
      return Optional.empty();
    }
    return matter.steps().stream().filter(step -> !step.at().isAfter(limit.endedAt())).reduce((earlier, later) -> later)
        .filter(step -> Duration.between(step.at(), limit.endedAt()).compareTo(ONE_COMMAND) <= 0);
  }
}
