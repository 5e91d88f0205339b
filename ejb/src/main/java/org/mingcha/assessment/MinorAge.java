package org.mingcha.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.ResidentId;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Mitigation;
import org.mingcha.procedure.InvolvedParty;

/** How old a person was when the act ended, and what follows for one who is not of age (未成年人). */
@Basis("APL@2021:30")
final class MinorAge {

  private static final int OF_PENALTY = 14;
  private static final int OF_AGE = 18;

  private MinorAge() {}

  /**
   * Completed years on the last day of the act, as the number of the party says; empty where it says nothing. A year of life is
   * complete when the birthday is over (周岁从生日的第二天起算), as the day from which a time runs is not counted; that is for the party.
   */
  static Optional<Integer> of(InvolvedParty acting, Act act, LocalDate on) {
    return Objects.equals(acting.kind(), OperatorKind.ENTERPRISE.name()) ? Optional.empty()
        : ResidentId.birthday(acting.identityNumber()).map(born -> Period.between(born, act.lastDay(on).minusDays(1)).getYears()).filter(years -> years >= 0);
  }

  /** The age that counts: that of a minor as the number says it, null for who is of age, and what was typed where no number says it. */
  static Integer counted(ActFinding typed, InvolvedParty acting, LocalDate on) {
    var byNumber = of(acting, typed.act(), on);
    return byNumber.isEmpty() ? typed.age() : byNumber.filter(years -> years < OF_AGE).orElse(null);
  }

  /** What contradicts that age: another one that was typed, and a minor whose age does not, or nobody's that does, speak for the party. */
  static void faults(ActFinding typed, InvolvedParty acting, LocalDate on, Faults faults) {
    var byNumber = of(acting, typed.act(), on);
    faults.demand(typed.age() == null || byNumber.isEmpty() || byNumber.get().equals(typed.age()), "/age", "assessment.age-by-number");
    var years = byNumber.orElse(typed.age());
    var minor = years != null && years >= OF_PENALTY && years < OF_AGE;
    var mitigations = typed.mitigations();
    faults.demand(!minor || mitigations.stream().anyMatch(one -> one.ground() == Mitigation.Ground.MINOR), "/mitigations", "assessment.minor-mitigated");
    for (int i = 0; i < mitigations.size(); i++) {
      faults.demand(minor || mitigations.get(i).ground() != Mitigation.Ground.MINOR, "/mitigations/" + i + "/ground", "assessment.not-minor");
    }
  }
}
