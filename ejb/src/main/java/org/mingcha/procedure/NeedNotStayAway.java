package org.mingcha.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.RuleRefused;

/**
 * Who was told to stay away from a matter takes no step in it, in no office, nor in what grew out of it (执法人员应当回避). Asked before
 * the guards of every step of every procedure, so that no procedure can forget it. Until it is decided, work goes on.
 */
@Basis({"APL@2021:43", "SAMR-PROC@2022:4"})
public final class NeedNotStayAway implements Guard<Matter> {

  private static final NeedNotStayAway GUARD = new NeedNotStayAway();

  @Override
  public Verdict check(Matter matter, Occasion occasion) {
    return occasion.user() != null && matter.keepsAway(occasion.user())
        ? Verdict.refused("procedure.stays-away", "SAMR-PROC@2022:4", Map.of("user", occasion.user(), "matter", matter.number()))
        : Verdict.allowed();
  }

  /** What stands against this officer's doing anything in the matter. */
  public static Verdict of(Matter matter, String user, LocalDate today) {
    return GUARD.check(matter, new Occasion(today, user));
  }

  /** Refuses whatever this officer would do in the matter or open out of it. */
  public static void demand(Matter matter, Officer officer) {
    demandNone(matter, List.of(officer.user()));
  }

  /** Refuses to designate for the matter, or to name as who acted in it, anybody who has to stay away from it. */
  public static void demandNone(Matter matter, Collection<String> users) {
    for (var user : users) {
      if (of(matter, user, null) instanceof Verdict.Refused no) {
        throw new RuleRefused(no.code(), no.basis(), no.facts());
      }
    }
  }

  /** The same, of officers who were chosen already. */
  public static void demandNoneOf(Matter matter, Collection<Handler> chosen) {
    demandNone(matter, chosen.stream().map(Handler::user).toList());
  }
}
