package org.mingcha.penalty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * Between which sums a fine is lawful for this act (罚款幅度), both included. Where the law has no lower bound it is one fen, for
 * a fine of nothing is none.
 */
public record FineRange(Yuan min, Yuan max) implements Serializable {

  @Basis("SAMR-PROC@2022:84")
  public boolean contains(Yuan fine) {
    return fine.compareTo(min) >= 0 && fine.compareTo(max) <= 0;
  }

  /** The sum at a share of the range, exactly and perhaps between two fen: the lower bound at 0, the upper one at 1. */
  public BigDecimal at(BigDecimal share) {
    return min.amount().add(max.amount().subtract(min.amount()).multiply(share));
  }

  /** Where the fine lies in the range: 0 at the lower bound, 1 at the upper one; below 0 for a reduced fine; rounded, to be drawn. */
  public BigDecimal position(Yuan fine) {
    var width = max.amount().subtract(min.amount());
    return width.signum() == 0 ? BigDecimal.ONE
        : fine.amount().subtract(min.amount()).divide(width, 6, RoundingMode.HALF_UP);
  }
}
