package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What needs a reviewer is not plain enough for the spot (违法事实确凿、法定依据明确): an open question, or a rule that fines higher. */
@Basis({"APL@2021:51", "APL@2021:29", "SAMR-PROC@2022:50"})
final class BasisPlain implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    if (penalty.imposition() == null) {
      return Verdict.allowed();
    }
    var assessment = penalty.known().assessor().assess(PlainFacts.of(penalty, occasion.today()));
    var rule = penalty.imposition().rule();
    var higher = assessment.concurrence().above(rule);
    return !higher.isEmpty() ? Verdict.refused("summary.heavier-rule", "APL@2021:29", Map.of("rule", higher.get(0).rule()))
        : assessment.verdict(rule).stream().flatMap(verdict -> verdict.review().stream()).sorted().findFirst()
            .<Verdict>map(question -> Verdict.refused("summary.question-open", "SAMR-PROC@2022:50", Map.of("question", question.id())))
            .orElseGet(Verdict::allowed);
  }
}
