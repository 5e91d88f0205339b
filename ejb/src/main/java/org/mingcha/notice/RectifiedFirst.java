package org.mingcha.notice;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.rectification.Breach;

/**
 * Articles 27, 30 and 33 and the ordinary branches of 31 and 32 punish only who did not obey an order to correct: served, its term
 * over, re-checked, and found not to be corrected (责令限期改正，逾期未改正的，方可处罚).
 */
@Basis({"SAMR-110@2025:27", "SAMR-110@2025:30", "SAMR-110@2025:31", "SAMR-110@2025:32", "SAMR-110@2025:33"})
public final class RectifiedFirst implements Guard<Noticed> {

  private static final String ORDER_110 = "SAMR-110@2025";

  @Override
  public Verdict check(Noticed aCase, Occasion occasion) {
    return aCase.penaltyInMind().stream().flatMap(RectifiedFirst::orderedBy).filter(article -> !aCase.correctionFailed(article)).findFirst()
        .map(article -> Verdict.refused("notice.rectify-first", article.value(), Map.of("article", article.article())))
        .orElseGet(Verdict::allowed);
  }

  /** The article by which correction is ordered before the rule punishes; none for rules that do not wait for that. */
  private static Stream<Citation> orderedBy(Imposition imposition) {
    var article = imposition.rule().replaceAll("^P-(\\d+).*$", "$1");
    boolean serious = imposition.serious() && (article.equals("31") || article.equals("32"));
    return Arrays.stream(Breach.values()).map(Breach::orderedBy).distinct()
        .filter(basis -> basis.instrument().equals(ORDER_110) && basis.article().equals(article) && !serious);
  }
}
