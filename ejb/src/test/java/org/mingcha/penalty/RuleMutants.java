package org.mingcha.penalty;

import java.math.BigDecimal;
import java.util.List;

/** Branches of a rule, wrong in one thing. Null, for a branch that the rule has not, stays null. */
final class RuleMutants {

  /** Small enough to move a bound by a fen or little more, whatever it is a multiple of. */
  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final BigDecimal TIMES = new BigDecimal("0.0001");

  private RuleMutants() {}

  static Branch atOnce(Branch b) {
    return b == null ? null : new Branch(false, b.needsGround(), b.fines(), b.fineOptional(), b.always(), b.also());
  }

  static Branch lenient(Branch b) {
    return b == null || b.always().isEmpty() ? b
        : new Branch(b.rectifyFirst(), b.needsGround(), b.fines(), b.fineOptional(), List.of(), b.sanctions().stream().toList());
  }

  static Branch without(Branch b) {
    return b == null ? null : new Branch(b.rectifyFirst(), b.needsGround(), b.fines(), b.fineOptional(), b.always(), List.of());
  }

  static Branch groundless(Branch b) {
    return b == null ? null : new Branch(b.rectifyFirst(), false, b.fines(), b.fineOptional(), b.always(), b.also());
  }

  static Branch more(Branch b) {
    return b == null ? null : new Branch(b.rectifyFirst(), b.needsGround(), b.fines().stream().map(scale ->
        new FineScale(scale.of(), scale.from(), scale.to().add(step(scale)), scale.only(), scale.goodsLimit())).toList(),
        b.fineOptional(), b.always(), b.also());
  }

  static Branch less(Branch b) {
    return b == null ? null : new Branch(b.rectifyFirst(), b.needsGround(), b.fines().stream().map(scale ->
        new FineScale(scale.of(), scale.from() == null ? null : scale.from().subtract(step(scale)), scale.to(), scale.only(),
            scale.goodsLimit())).toList(), b.fineOptional(), b.always(), b.also());
  }

  private static BigDecimal step(FineScale scale) {
    return scale.of() == Measure.YUAN ? STEP : TIMES;
  }
}
