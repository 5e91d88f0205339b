package org.mingcha.penalty;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingcha.kernel.Yuan;

/**
 * How a provision measures a fine (罚款的计算): from so many to so many yuan, or times of a value.
 *
 * @param of what is multiplied
 * @param from lower bound, null where the law has none
 * @param to upper bound
 * @param only in which case this scale counts
 * @param goodsLimit the goods value that parts two scales; null when {@code only} does not ask for one
 */
public record FineScale(Measure of, BigDecimal from, BigDecimal to, Only only, Yuan goodsLimit) implements Serializable {

  private static final BigDecimal FEN = new BigDecimal("0.01");

  /** In which case a scale counts, for provisions with more than one. */
  public enum Only { ALWAYS, PERSON, ORGANISATION, GOODS_BELOW, GOODS_FROM, COST_KNOWN, COST_UNCOUNTABLE, WITH_GAINS, WITHOUT_GAINS }

  /** Whether this scale counts for the act; empty while the value on which that depends is not known. */
  Optional<Boolean> counts(ActFacts facts) {
    var values = facts.values();
    return switch (only) {
      case ALWAYS -> Optional.of(true);
      case PERSON -> Optional.of(facts.offender().isPerson());
      case ORGANISATION -> Optional.of(!facts.offender().isPerson());
      case GOODS_BELOW -> Optional.ofNullable(values.goodsValue()).map(value -> value.compareTo(goodsLimit) < 0);
      case GOODS_FROM -> Optional.ofNullable(values.goodsValue()).map(value -> value.compareTo(goodsLimit) >= 0);
      case COST_KNOWN -> values.costKnown();
      case COST_UNCOUNTABLE -> values.costKnown().map(known -> !known);
      case WITH_GAINS -> Optional.ofNullable(values.gains()).map(gains -> gains.amount().signum() > 0);
      case WITHOUT_GAINS -> Optional.ofNullable(values.gains()).map(gains -> gains.amount().signum() == 0);
    };
  }

  /** Which value must be known before it can be reckoned. */
  Measure needs() {
    return switch (only) {
      case GOODS_BELOW, GOODS_FROM -> Measure.GOODS_VALUE;
      case COST_KNOWN, COST_UNCOUNTABLE -> Measure.ADVERTISING_COST;
      case WITH_GAINS, WITHOUT_GAINS -> Measure.GAINS;
      case ALWAYS, PERSON, ORGANISATION -> of;
    };
  }

  /**
   * The range in yuan; empty while the value is not known. A bound between two fen is drawn inwards, since nothing outside
   * the range of the law may be fined.
   */
  Optional<FineRange> range(ActFacts facts) {
    return facts.values().of(of).map(this::times);
  }

  /** The range where it is the same for every act; empty where it hangs on a value or on the party. */
  Optional<FineRange> fixed() {
    return of == Measure.YUAN && only == Only.ALWAYS ? Optional.of(times(BigDecimal.ONE)) : Optional.empty();
  }

  private FineRange times(BigDecimal unit) {
    var max = unit.multiply(to).setScale(2, RoundingMode.FLOOR);
    var min = from == null ? FEN : unit.multiply(from).setScale(2, RoundingMode.CEILING).max(FEN);
    return new FineRange(new Yuan(min.min(max)), new Yuan(max));
  }
}
