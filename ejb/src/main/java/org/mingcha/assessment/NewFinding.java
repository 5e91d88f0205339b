package org.mingcha.assessment;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.penalty.ActFacts;
import org.mingcha.penalty.History;

/** Takes in what handlers found, complete and possible as it is to be kept. */
public final class NewFinding {

  private NewFinding() {}

  /**
   * The finding by the party as it stands on the case.
   *
   * @param on day in Asia/Shanghai on which it is recorded
   * @throws Invalid something is missing or cannot be: no such party, days before the act or to come, an account that does not add up
   * @throws RuleRefused a person is said to run a platform
   */
  @Basis({"SAMR-110@2025:34", "SAMR-110@2025:35", "SAMR-110@2025:36"})
  public static ActFinding of(Assessed aCase, ActFinding typed, LocalDate on) {
    FindingFaults.of(typed, aCase.parties(), on).throwIfAny();
    var party = aCase.parties().stream().filter(one -> one.name().equals(typed.party())).findFirst().orElseThrow();
    var found = within("/standing", () -> typed.by(party, on));
    var history = aCase.findings().history();
    history.assessor().assess(new ActFacts(found.act(), found.offender(), found.values(), History.NONE, history.level(), on));
    return found;
  }

  private static ActFinding within(String at, Supplier<ActFinding> standing) {
    try {
      return standing.get();
    } catch (Invalid wrong) {
      throw new Invalid(wrong.violations().stream().map(fault -> new Violation(at + fault.pointer(), fault.code(), fault.facts())).toList());
    }
  }
}
