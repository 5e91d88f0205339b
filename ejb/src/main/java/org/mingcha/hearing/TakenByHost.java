package org.mingcha.hearing;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** The hearing is in the hands of its host (听证主持人). */
@Basis("APL@2021:64")
public final class TakenByHost implements Guard<Heard> {

  @Override
  public Verdict check(Heard aCase, Occasion occasion) {
    return occasion.user() == null || presides(aCase, occasion.user()) ? Verdict.allowed()
        : Verdict.refused("hearing.not-host", "APL@2021:64", facts(aCase));
  }

  /** Refuses what only the host may say of the hearing, where that depends on what is said. */
  public static void demand(Heard aCase, String user) {
    if (!presides(aCase, user)) {
      throw new RuleRefused("hearing.not-host", Citation.of("APL@2021:64"), facts(aCase));
    }
  }

  private static boolean presides(Heard aCase, String user) {
    var host = aCase.hearings().host();
    return host == null || host.equals(user);
  }

  private static Map<String, Object> facts(Heard aCase) {
    return Map.of("host", aCase.hearings().open().map(Hearing::hostName).orElse(""));
  }
}
