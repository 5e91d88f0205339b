package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A hearing is held on the day that the party was told, not before. */
@Basis("APL@2021:64")
public final class NotBeforeItsDay implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return aCase.hearings().open()
        .filter(hearing -> hearing.scheduledOn() != null && occasion.today().isBefore(hearing.scheduledOn())).isEmpty() ? Verdict.allowed()
        : Verdict.refused("hearing.too-early", "APL@2021:64",
            Map.of("scheduledOn", aCase.hearings().open().map(hearing -> hearing.scheduledOn().toString()).orElse("")));
  }
}
