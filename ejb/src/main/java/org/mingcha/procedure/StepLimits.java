package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.TimeLimits;

/** Does to a matter's time limits what its procedure states, in the caller's transaction. */
@ApplicationScoped
public class StepLimits {

  private TimeLimits limits;

  protected StepLimits() {}

  @Inject
  StepLimits(TimeLimits limits) {
    this.limits = limits;
  }

  /** Starts what runs from the opening of the matter, from this day (收到材料之日、立案之日). */
  public void opened(Matter matter, LocalDate from) {
    matter.procedure().opensWith().forEach(kind -> limits.start(matter.ref(), kind, matter.term(kind, from)));
  }

  /**
   * Follows a step.
   *
   * @param on the first day that does not count when the step pauses, the last one when it resumes
   * @param documentNo the paper that proves a pause; null for steps without one
   */
  void taken(Matter matter, Move<?, ?> step, LocalDate on, String documentNo, String reason) {
    step.limits().forEach(effect -> follow(matter, effect, on, documentNo, reason));
  }

  private void follow(Matter matter, LimitEffect effect, LocalDate on, String documentNo, String reason) {
    var kind = effect.kind();
    switch (effect.effect()) {
      case STARTS -> limits.start(matter.ref(), kind, matter.term(kind, on));
      case PAUSES -> limits.pause(matter.ref(), kind, new Pause(effect.ground(), on, null, documentNo, reason));
      case RESUMES -> limits.resume(matter.ref(), kind, effect.ground(), on);
      case LAPSES -> limits.lapse(matter.ref(), kind, on);
      case MEETS -> limits.met(matter.ref(), kind, matter.doneOn(kind, on));
      case CANCELS -> limits.cancel(matter.ref(), kind, on);
    }
  }
}
