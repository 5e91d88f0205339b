package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The party is told of time and place before a hearing is held (听证前通知时间、地点). */
@Basis("APL@2021:64")
public final class Scheduled implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return aCase.hearings().open().filter(hearing -> hearing.scheduledOn() != null).isPresent() ? Verdict.allowed()
        : Verdict.refused("hearing.not-scheduled", "APL@2021:64", Map.of());
  }
}
