package org.mingcha.penalty.discretion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.mingcha.kernel.Yuan;

/**
 * How a bureau and its superiors have fined under one rule of late (同类案件). Sums and their number only: nothing tells of a case.
 *
 * @param rule id of the rule
 * @param median the middle one; between two, their mean rounded to the fen
 */
public record SimilarCases(String rule, int count, Yuan lowest, Yuan median, Yuan highest) implements Serializable {

  /** Below this many, the figures would tell of single cases. */
  private static final int FEWEST = 3;

  /** Of the fines of decided cases, in any order; empty where they are too few to tell of no single one. */
  public static Optional<SimilarCases> of(String rule, Collection<Yuan> fines) {
    if (fines.size() < FEWEST) {
      return Optional.empty();
    }
    var sorted = fines.stream().sorted().toList();
    var upper = sorted.get(sorted.size() / 2).amount();
    var lower = sorted.get((sorted.size() - 1) / 2).amount();
    var median = new Yuan(upper.add(lower).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
    return Optional.of(new SimilarCases(rule, sorted.size(), sorted.get(0), median, sorted.get(sorted.size() - 1)));
  }
}
