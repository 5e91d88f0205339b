package org.mingcha.execution;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Before the court is asked the party is urged, and has ten working days (催告书送达十日后仍未履行). */
@Basis("AEL@2011:54")
public final class Dunned implements Guard<Executable> {

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return aCase.dunningDueOn() != null && aCase.execution().askedOn(occasion.today()).isAfter(aCase.dunningDueOn()) ? Verdict.allowed()
        : Verdict.refused("execution.not-dunned", "AEL@2011:54",
            aCase.dunningDueOn() == null ? Map.of("dueOn", "") : Map.of("dueOn", aCase.dunningDueOn()));
  }
}
