package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Against a decision made on the spot reconsideration comes first, and only then the court (复议前置): once it was decided, refused or not
 * answered in time. A reconsideration that the party withdrew does not open the court.
 */
@Basis({"ARL@2023:23", "ARL@2023:34"})
final class ReconsideredFirst implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.suesTooSoon() ? Verdict.refused("summary.reconsideration-first", "ARL@2023:23", Map.of()) : Verdict.allowed();
  }
}
