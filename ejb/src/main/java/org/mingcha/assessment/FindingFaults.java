package org.mingcha.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.InvolvedParty;

/** What is missing in a finding or cannot be, field by field; the days of the act are asked by the rules themselves. */
final class FindingFaults {

  private static final int OLDEST = 150;

  private FindingFaults() {}

  /** @param on day in Asia/Shanghai on which it is recorded */
  static Faults of(ActFinding finding, List<InvolvedParty> parties, LocalDate on) {
    var faults = new Faults().told("/party", finding.party()).given("/act", finding.act())
        .demand(finding.party() == null || parties.stream().anyMatch(party -> party.name().equals(finding.party())), "/party",
            "assessment.no-such-party")
        .demand(finding.age() == null || finding.age() >= 0 && finding.age() <= OLDEST, "/age", "assessment.age");
    mitigations(finding, faults);
    if (finding.act() != null) {
      parties.stream().filter(party -> party.name().equals(finding.party())).forEach(party -> MinorAge.faults(finding, party, on, faults));
    }
    for (int i = 0; i < finding.orders().size(); i++) {
      faults.told("/orders/" + i + "/order", finding.orders().get(i).order())
          .demand(!finding.orders().get(i).conducts().isEmpty(), "/orders/" + i + "/conducts");
    }
    for (int i = 0; i < finding.otherActs().size(); i++) {
      faults.told("/otherActs/" + i + "/caseNo", finding.otherActs().get(i).caseNo())
          .told("/otherActs/" + i + "/reason", finding.otherActs().get(i).reason());
    }
    sums(finding, faults);
    return faults;
  }

  private static void mitigations(ActFinding finding, Faults faults) {
    for (int i = 0; i < finding.mitigations().size(); i++) {
      var one = finding.mitigations().get(i);
      faults.given("/mitigations/" + i + "/ground", one.ground()).told("/mitigations/" + i + "/evidence", one.evidence());
    }
  }

  private static void sums(ActFinding finding, Faults faults) {
    for (int i = 0; i < finding.goods().lines().size(); i++) {
      var line = finding.goods().lines().get(i);
      faults.demand(line.markedPrice() == null || line.marketPrice() == null, "/goods/" + i + "/marketPrice", "penalty.price-marked");
    }
    faults.all(under("", finding.goods()::value));
    if (finding.gains() != null) {
      faults.all(under("/gains", finding.gains()::recognised));
    }
  }

  /** What an account finds wrong with itself, with its place in the finding. */
  private static List<Violation> under(String at, Supplier<Yuan> account) {
    try {
      account.get();
      return List.of();
    } catch (Invalid wrong) {
      return wrong.violations().stream().map(fault -> new Violation(at + fault.pointer(), fault.code(), fault.facts())).toList();
    }
  }
}
