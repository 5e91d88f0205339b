package org.mingcha.enforcement.guard;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.kernel.Basis;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Whoever spoke to a notice or asked for a hearing is not punished more heavily for it: not more than by any notice given on the facts as
 * they are found now (不得因当事人陈述、申辩或者要求听证而给予更重的处罚).
 */
@Basis({"APL@2021:45", "SAMR-PROC@2022:58"})
public final class NotHeavierForSpeaking implements Guard<OrdinaryCase> {

  private final Function<OrdinaryCase, Optional<Imposition>> penalty;

  private NotHeavierForSpeaking(Function<OrdinaryCase, Optional<Imposition>> penalty) {
    this.penalty = penalty;
  }

  /** The penalty that somebody is about to propose. */
  public static NotHeavierForSpeaking proposed() {
    return new NotHeavierForSpeaking(aCase -> Optional.ofNullable(aCase.intended()));
  }

  /** The penalty that is to be approved, notified or decided. */
  public static NotHeavierForSpeaking inMind() {
    return new NotHeavierForSpeaking(OrdinaryCase::penaltyInMind);
  }

  @Override
  public Verdict check(OrdinaryCase aCase, Occasion occasion) {
    return penalty.apply(aCase).flatMap(imposition -> aCase.spokenTo().stream().filter(told -> imposition.heavierThan(told.imposition())).findFirst())
        .map(told -> Verdict.refused("enforcement.heavier-for-speaking", "APL@2021:45", Map.of("notice", told.documentNo())))
        .orElseGet(Verdict::allowed);
  }
}
