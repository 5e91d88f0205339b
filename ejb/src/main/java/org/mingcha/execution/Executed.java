package org.mingcha.execution;

import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/** A case whose decision is being carried out: what {@link Executions} asks of it beside what the rules ask. */
public interface Executed extends Executable {

  SubjectRef ref();

  /** The day of the latest decision; null while there is none. */
  LocalDate decidedOn();

  /** Whether the latest decision was annulled, so that nothing runs on it any more. */
  boolean decisionAnnulled();

  /** Takes the step, or is refused with the article, and does then what it brings. */
  void step(String move, Actor by, Instant at, String note, Runnable content);
}
