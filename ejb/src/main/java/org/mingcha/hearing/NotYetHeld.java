package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A hearing is held once. */
@Basis("APL@2021:64")
public final class NotYetHeld implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return aCase.hearings().open().filter(hearing -> hearing.heldOn() != null).isEmpty() ? Verdict.allowed()
        : Verdict.refused("hearing.already-held", "APL@2021:64", Map.of());
  }
}
