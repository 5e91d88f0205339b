package org.mingcha.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one source of time: {@code @Inject Clock} gives the clock of this bean, in Beijing time. Only the demo and the tests
 * move it; it ticks on from where it was put. Inject it into desks, not into beans of a session or view.
 */
@ApplicationScoped
public class BusinessClock {

  private final Clock real = Clock.system(China.ZONE);
  private volatile Duration shift = Duration.ZERO;

  @Produces
  @Dependent
  public Clock clock() {
    return new Shifted(China.ZONE);
  }

  public void moveTo(Instant now) {
    shift = Duration.between(real.instant(), now);
  }

  /** Back to real time. */
  public void reset() {
    shift = Duration.ZERO;
  }

  /** Reads the shift at every look, so that a clock injected long ago moves with the others. */
  private final class Shifted extends Clock {

    private final ZoneId zone;

    Shifted(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return real.instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Shifted(other);
    }
  }
}
