package org.mingcha.execution;

import java.util.List;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/**
 * Goods that are held may be auctioned to cover the fine when the party sought no remedy in time, or lost it, was urged, and still has
 * not paid (催告后仍不履行的，拍卖抵缴罚款).
 */
@Basis("AEL@2011:46")
public final class GoodsMayCoverFine implements Guard<Executable> {

  private static final List<Guard<Executable>> ALL = List.of(new SomethingIsOwed(), new Dunned(), new RemediesOver());

  @Override
  public Verdict check(Executable aCase, Occasion occasion) {
    return ALL.stream().map(guard -> guard.check(aCase, occasion)).filter(Verdict.Refused.class::isInstance).findFirst()
        .orElse(Verdict.allowed());
  }
}
