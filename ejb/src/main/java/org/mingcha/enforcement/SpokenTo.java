package org.mingcha.enforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.RecordedFinding;
import org.mingcha.notice.PenaltyNotice;

/**
 * The notices that were given on the facts as they are found now, once the party has spoken since the first of them. What was told on
 * other facts binds nobody: who is punished more heavily for more that came to light is not so for speaking.
 */
final class SpokenTo {

  private static final Set<String> STEPS = Set.of("record-act-facts", "notify-penalty", "record-statement", "request-hearing", "decide-anew");

  private final EnforcementCase aCase;
  private final List<ActFinding> findings;
  private final List<PenaltyNotice> told = new ArrayList<>();
  private int found;
  private int given;
  private boolean spoke;

  private SpokenTo(EnforcementCase aCase) {
    this.aCase = aCase;
    findings = aCase.findings().recorded().stream().map(RecordedFinding::content).toList();
  }

  /** In their order; empty while the party has not spoken. A case that is decided anew begins anew. */
  static List<PenaltyNotice> of(EnforcementCase aCase) {
    var noted = new SpokenTo(aCase);
    aCase.stepsNamed(STEPS).forEach(step -> noted.take(step.move()));
    return noted.spoke ? noted.told : List.of();
  }

  private void take(String move) {
    switch (move) {
      case "record-act-facts" -> found++;
      case "notify-penalty" -> tell(given++);
      case "decide-anew" -> {
        told.clear();
        spoke = false;
      }
      default -> spoke = spoke || !told.isEmpty();
    }
  }

  /** A step is on record a moment before what it brings, and whose turn it is may be asked in between. */
  private void tell(int nth) {
    var notices = aCase.notices().given();
    if (nth < notices.size() && found > 0 && findings.get(found - 1).sameFacts(findings.get(findings.size() - 1))) {
      told.add(notices.get(nth));
    }
  }
}
