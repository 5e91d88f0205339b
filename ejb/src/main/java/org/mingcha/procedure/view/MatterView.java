package org.mingcha.procedure.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;

/**
 * What every kind of matter shows alike.
 *
 * @param kind as the API names it, such as {@code leads}
 * @param awaits duty whose turn it is, null when the matter has ended
 * @param nextMove the step that is due next, null when none is due or the matter has ended
 * @param parties with the numbers of persons masked
 * @param path the stages of the diagram
 * @param secret whether nobody outside the bureau may know of it yet (公布前保密)
 * @param actions every step of the procedure at this stage, with the answer that the reader would get
 */
public record MatterView(String kind, String number, String title, String stage, String bureau, String bureauPath,
    String edition, String awaits, String nextMove, List<InvolvedParty> parties, List<Handler> handlers,
    List<StepView> steps, List<StageView> path, boolean secret, List<ActionView> actions, Instant openedAt, Instant closedAt,
    int version) implements Serializable {

  /** Whether a number of a person is masked here. */
  public boolean hidesNumbers() {
    return parties.stream().map(InvolvedParty::identityNumber).anyMatch(number -> number != null && number.contains("*"));
  }

  public SubjectRef ref() {
    return new SubjectRef(kind, number);
  }
}
