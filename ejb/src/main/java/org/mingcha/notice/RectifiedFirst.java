package org.mingcha.notice;

import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.penalty.Branch;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Articles 27, 30 and 33 and the ordinary branches of 31 and 32 punish only who did not obey an order to correct: served, its term
 * over, re-checked, and found not to be corrected (责令限期改正，逾期未改正的，方可处罚).
 */
@Basis({"SAMR-110@2025:27", "SAMR-110@2025:30", "SAMR-110@2025:31", "SAMR-110@2025:32", "SAMR-110@2025:33"})
public final class RectifiedFirst implements Guard<Noticed> {

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.penaltyInMind().stream().flatMap(RectifiedFirst::orderedBy).filter(article -> !aCase.correctionFailed(article)).findFirst()
        .map(article -> Verdict.refused("notice.rectify-first", article.value(), Map.of("article", article.article())))
        .orElseGet(Verdict::allowed);
  }

  /** The article by which correction is ordered before the rule punishes; none for rules that do not wait for that. */
  private static Stream<Citation> orderedBy(Imposition imposition) {
    return RuleOfPenalty.branch(imposition).filter(Branch::rectifyFirst).flatMap(branch -> RuleOfPenalty.of(imposition))
        .map(PenaltyRule::source).map(RectifiedFirst::article).stream();
  }

  private static Citation article(Citation source) {
    return Citation.of(source.instrument() + ":" + source.article());
  }
}
