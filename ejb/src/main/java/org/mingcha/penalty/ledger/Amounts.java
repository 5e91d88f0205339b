package org.mingcha.penalty.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.Yuan;

/** Reads sums as people and programs enter them. */
public final class Amounts {

  /** Three fewer than in {@link Yuan}, so that ten times the amount, or two hundred of them together, still are an amount. */
  private static final int MOST_INTEGER_DIGITS = 12;
  private static final int MOST_CHARACTERS = 30;

  private Amounts() {}

  /**
   * The amount in yuan that a text gives; null for none.
   *
   * @param pointer where it stands in the request
   * @throws Invalid it is no plain number, has more than two decimals, is negative or too large
   */
  public static Yuan read(String text, String pointer) {
    if (text == null || text.isBlank()) {
      return null;
    }
    var plain = text.strip();
    if (plain.length() > MOST_CHARACTERS || !plain.matches("[+-]?\\d+(\\.\\d+)?")) {
      throw invalid(pointer, "penalty.amount-unreadable");
    }
    return of(new BigDecimal(plain), pointer);
  }

  /** The same for a number of JSON; null for none. */
  public static Yuan of(BigDecimal number, String pointer) {
    if (number == null) {
      return null;
    }
    if (number.signum() < 0) {
      throw invalid(pointer, "penalty.amount-negative");
    }
    var plain = number.stripTrailingZeros();
    if (plain.scale() > 2) {
      throw invalid(pointer, "penalty.amount-decimals");
    }
    if ((long) plain.precision() - plain.scale() > MOST_INTEGER_DIGITS) {
      throw invalid(pointer, "penalty.amount-too-large");
    }
    return new Yuan(plain);
  }

  private static Invalid invalid(String pointer, String code) {
    return new Invalid(List.of(Violation.of(pointer, code)));
  }
}
