package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The hearing is in the hands of its host (听证主持人). */
@Basis("APL@2021:64")
public final class TakenByHost implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return occasion.user() == null
        || aCase.hearings().open().filter(hearing -> hearing.host() != null && !hearing.host().equals(occasion.user())).isEmpty() ? Verdict.allowed()
        : Verdict.refused("hearing.not-host", "APL@2021:64", Map.of("host", aCase.hearings().open().map(Hearing::hostName).orElse("")));
  }
}
