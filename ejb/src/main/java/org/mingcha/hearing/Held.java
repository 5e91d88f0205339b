package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A report is made of a hearing that was held (根据听证笔录). */
@Basis({"APL@2021:64", "APL@2021:65"})
public final class Held implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return aCase.hearings().open().filter(hearing -> hearing.heldOn() != null).isPresent() ? Verdict.allowed()
        : Verdict.refused("hearing.not-held", "APL@2021:65", Map.of());
  }
}
