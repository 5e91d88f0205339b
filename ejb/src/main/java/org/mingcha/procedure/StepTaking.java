package org.mingcha.procedure;

import java.time.Instant;
import java.util.Map;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/**
 * A step is being taken, in this transaction. Whoever listens may refuse it, and everything is undone.
 *
 * @param bureau code of the matter's bureau
 * @param told what the officer said with it, such as the number of the paper and how it was served; nothing in it is null
 */
public record StepTaking(SubjectRef matter, String bureau, String move, Map<String, Object> told, Actor by, Instant at) {

  /** The text of this name; null where nothing was said. */
  public String text(String name) {
    return told.get(name) == null ? null : told.get(name).toString();
  }
}
