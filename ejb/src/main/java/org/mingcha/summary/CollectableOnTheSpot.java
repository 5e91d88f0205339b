package org.mingcha.summary;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who decides on a fine does not take it (罚缴分离), save in three cases; a fine above 100 yuan is no small one. */
@Basis({"SAMR-PROC@2022:72", "APL@2021:68", "APL@2021:69"})
final class CollectableOnTheSpot implements Guard<SummaryPenalty> {

  @Override
  public Verdict check(SummaryPenalty penalty, Occasion occasion) {
    return penalty.fined() && penalty.intended().filter(how -> how.ground() == CollectionGround.SMALL_FINE).isPresent()
        && penalty.imposition().fine().compareTo(SummaryLimit.COLLECTED) > 0
        ? Verdict.refused("summary.not-collectable", "APL@2021:68", Map.of("most", SummaryLimit.COLLECTED.toString())) : Verdict.allowed();
  }
}
