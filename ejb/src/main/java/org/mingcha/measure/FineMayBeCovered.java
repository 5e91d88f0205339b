package org.mingcha.measure;

import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Goods are auctioned only to cover a fine that is due for good, of the case that they are held for (拍卖抵缴罚款). */
@Basis("AEL@2011:46")
final class FineMayBeCovered implements Guard<Measure> {

  @Override
  public Verdict check(Measure measure, Occasion occasion) {
    return measure.fineMayBeCovered();
  }
}
