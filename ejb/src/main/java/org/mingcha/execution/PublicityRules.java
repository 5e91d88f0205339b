package org.mingcha.execution;

import java.time.LocalDate;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.publicity.CreditClass;
import org.mingcha.penalty.publicity.PublicityPeriods;

/**
 * What may be done to make a decision public, and when (公示、推送、撤回、停止公示).
 *
 * @param holds what the decision that holds imposes; null where none does
 * @param decided what was decided last, annulled or not
 * @param settled whether everything owed is paid
 * @param elsewhere whether a party is registered in another province
 */
@Basis({"SAMR-45@2021:9", "SAMR-45@2021:10", "SAMR-45@2021:14"})
public record PublicityRules(PublicStanding standing, Imposition holds, Imposition decided, LocalDate decidedOn, boolean secret,
    boolean settled, boolean elsewhere, PublicityPeriods periods) {

  /** These are not ended before their last day (不得提前停止公示). */
  private static final Set<Sanction> TO_THE_END = Set.of(Sanction.SUSPEND_BUSINESS, Sanction.CLOSE_DOWN, Sanction.RESTRICT_PRACTICE,
      Sanction.LOWER_QUALIFICATION, Sanction.CANCEL_QUALIFICATION, Sanction.REVOKE_LICENCE, Sanction.REVOKE_BUSINESS_LICENCE);

  /** What is wrong with doing that now. */
  public Faults faults(Publicity act) {
    var faults = new Faults();
    if (act.act() == null || !act.act().ofOfficers()) {
      return faults.given("/act", null);
    }
    return switch (act.act()) {
      case PUBLISHED -> faults.given("/credit", act.credit()).demand(holds != null && PublicityDue.of(holds), "/act", "execution.nothing-public")
          .demand(!secret, "/act", "execution.public-secret").demand(!standing.isPublic(), "/act", "execution.public-already")
          .demand(!standing.toBeWithdrawn(), "/act", "execution.withdraw-first")
          .demand(act.credit() != CreditClass.MINOR || !heavy(holds), "/credit", "execution.public-not-minor");
      case PUSHED -> faults.demand(holds != null && PublicityDue.of(holds), "/act", "execution.nothing-public")
          .demand(!secret, "/act", "execution.public-secret").demand(elsewhere, "/act", "execution.not-elsewhere");
      case WITHDRAWN -> faults.demand(standing.isPublic() || standing.toBeWithdrawn(), "/act", "execution.not-public");
      case TAKEN_DOWN -> faults;
      case ENDED -> faults.demand(standing.isPublic(), "/act", "execution.not-public").all(early(act).list());
    };
  }

  /** The four conditions of an early end: performed, as the account says; the others the officer attests in the note. */
  private Faults early(Publicity act) {
    var faults = new Faults();
    if (!standing.isPublic() || act.doneOn() == null || standing.lastDay() == null || act.doneOn().isAfter(standing.lastDay())) {
      return faults;
    }
    return faults.told("/note", act.note()).demand(settled, "/act", "execution.public-unsettled")
        .demand(!heavy(decided), "/act", "execution.public-to-the-end")
        .demand(!act.doneOn().isBefore(periods.endableFrom(standing.credit(), decidedOn, standing.publishedOn())), "/doneOn",
            "execution.public-too-early");
  }

  /** Whether it is one of the penalties that the rules on publicity set apart; no such penalty follows a minor lapse of trust. */
  private static boolean heavy(Imposition imposed) {
    return imposed != null && imposed.sanctions().list().stream().anyMatch(TO_THE_END::contains);
  }
}
