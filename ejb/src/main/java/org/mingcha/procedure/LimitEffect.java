package org.mingcha.procedure;

import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.PauseGround;

/**
 * What a step does to a time limit of its matter (期限的起算、扣除、办结), stated with the step and done by {@link StepLimits}.
 *
 * @param ground why the days do not count; null where nothing is paused or resumed
 */
public record LimitEffect(Effect effect, LimitKind kind, PauseGround ground) {

  /** What becomes of the limit. */
  public enum Effect { STARTS, PAUSES, RESUMES, MEETS, LAPSES, CANCELS }

  @Override
  public String toString() {
    return effect + " " + kind + (ground == null ? "" : " " + ground);
  }
}
