package org.mingcha.procedure;

import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;

/**
 * What whoever carries decisions out and whoever holds goods ask of each other before goods that are held cover a fine
 * (拍卖抵缴罚款).
 */
@Basis("AEL@2011:46")
public final class FineFromGoods {

  private FineFromGoods() {}

  /** Implemented by whoever carries decisions out. */
  public interface Owed {

    /** Whether the fine of that case may be covered so today, or what stands against it. */
    Verdict mayBeCovered(SubjectRef aCase);
  }

  /** Implemented by whoever holds goods. */
  public interface Auctioned {

    /** Whether goods held under that number within the case, or the lead that it grew out of, were auctioned to cover its fine. */
    boolean covers(String measure, SubjectRef aCase);
  }
}
