package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Time and place are fixed once; another time is a change of it (改期另行通知). */
@Basis("APL@2021:64")
public final class Unscheduled implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return aCase.hearings().open().filter(hearing -> hearing.scheduledOn() == null).isPresent() ? Verdict.allowed()
        : Verdict.refused("hearing.scheduled", "APL@2021:64", Map.of());
  }
}
