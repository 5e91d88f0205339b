package org.mingcha.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;

/** Where other work of the bureau gives rise to orders, such as a failed spot check; in that work's transaction. */
@ApplicationScoped
public class RectificationEntrance {

  @Inject private RectificationRegister register;
  @Inject private Bureaus bureaus;

  /**
   * Drafts an order at the bureau of the matter that it grows out of, for that matter's handlers, and links the two. It is a
   * draft as any other: the handlers change or give it up, the leader signs it. While that matter is secret, so is the order.
   *
   * @param by who caused it, and counts as its drafter
   */
  public SubjectRef draft(Matter origin, RectificationDraft draft, Actor by) {
    return register.enter(bureaus.require(origin.bureau()), draft, origin.handlers(), origin, by).ref();
  }
}
