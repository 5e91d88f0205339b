package org.mingcha.penalty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.mingcha.kernel.Yuan;

/**
 * What the act was worth, as far as it has been found out; null for what has not.
 *
 * @param goodsValue value of all goods, sold and unsold (货值金额), see {@link GoodsValue}
 * @param advertisingCost cost of the advertisement (广告费用)
 * @param costUncountable whether that cost cannot be reckoned or is plainly too low (无法计算或者明显偏低)
 * @param gains what the ledger recognises (违法所得), see {@link IllegalGains}; 0.00 when there are none
 */
public record ActValues(Yuan goodsValue, Yuan advertisingCost, boolean costUncountable, Yuan gains) implements Serializable {

  public static final ActValues UNKNOWN = new ActValues(null, null, false, null);

  public static ActValues goods(Yuan goodsValue) {
    return new ActValues(goodsValue, null, false, null);
  }

  /** The factor of a fine; empty while it is not known. */
  Optional<BigDecimal> of(Measure measure) {
    return Optional.ofNullable(switch (measure) {
      case YUAN -> BigDecimal.ONE;
      case GOODS_VALUE -> amount(goodsValue);
      case ADVERTISING_COST -> amount(advertisingCost);
      case GAINS -> amount(gains);
    });
  }

  /** Whether fines can follow the cost of the advertisement; empty while nobody has looked. */
  Optional<Boolean> costKnown() {
    return costUncountable ? Optional.of(false) : advertisingCost == null ? Optional.empty() : Optional.of(true);
  }

  private static BigDecimal amount(Yuan yuan) {
    return yuan == null ? null : yuan.amount();
  }
}
