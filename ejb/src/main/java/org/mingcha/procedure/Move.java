package org.mingcha.procedure;

import java.util.List;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Citation;

/**
 * A step that the procedure allows at a stage.
 *
 * @param name the action's name on the wire, a kebab-case verb
 * @param duty who takes it by office
 * @param basis the article that provides for it
 * @param requires names of the fields that the step must bring
 * @param limits what the step does to the matter's time limits
 * @param exceptional whether the step is there if need be, so that nobody waits for it
 * @param reopens whether it leads out of an end, so that the matter is open again
 * @param awaited when somebody waits for an exceptional step after all; null where nobody ever does
 * @param named whether whom the matter names for it takes it too, by whatever office, such as the host of a hearing
 */
public record Move<S extends Enum<S>, M>(String name, S from, S to, Duty duty, Citation basis,
    List<String> requires, List<Guard<? super M>> guards, List<LimitEffect> limits, boolean exceptional,
    boolean reopens, Guard<? super M> awaited, boolean named) {

  /** Whether the matter waits for whoever may take it, on that day and as it stands. */
  boolean due(M matter, Occasion occasion) {
    return !exceptional || awaited != null && awaited.check(matter, occasion) instanceof Verdict.Allowed;
  }

  /** The first refusal, in the order in which the procedure lists its guards. */
  Verdict check(M matter, Occasion occasion) {
    return guards.stream().map(guard -> guard.check(matter, occasion))
        .filter(Verdict.Refused.class::isInstance).findFirst().orElseGet(Verdict::allowed);
  }
}
