package org.mingcha.summary.money;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Who decides on a fine does not take it (罚缴分离), save in three cases; a fine above 100 yuan is no small one. */
@Basis({"SAMR-PROC@2022:72", "APL@2021:68", "APL@2021:69"})
public final class CollectableOnTheSpot implements Guard<FineTaken> {

  /** Up to this fine it may be taken on the spot without any further reason; the sum itself is still within it. */
  private static final Yuan SMALL = Yuan.of("100");

  @Override
  public Verdict check(FineTaken penalty, Occasion occasion) {
    return penalty.fined() && penalty.intended().filter(how -> how.ground() == CollectionGround.SMALL_FINE).isPresent()
        && penalty.imposition().fine().compareTo(SMALL) > 0
        ? Verdict.refused("summary.not-collectable", "APL@2021:68", Map.of("most", SMALL.toString())) : Verdict.allowed();
  }
}
