package org.mingcha.kernel;

import java.math.BigDecimal;

/** An amount of money in yuan (元): not negative, at most two decimals, never a binary float. Kept with two decimals. */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

  /** Far above any fine; keeps a hostile exponent such as 1E+999999999 from filling the memory. */
  private static final int MOST_INTEGER_DIGITS = 15;

  public Yuan {
    if (amount == null || amount.signum() < 0) throw new IllegalArgumentException("yuan: " + amount);
    var plain = amount.stripTrailingZeros();
    if (plain.scale() > 2) throw new IllegalArgumentException("yuan: more than two decimals");
    if ((long) plain.precision() - plain.scale() > MOST_INTEGER_DIGITS) throw new IllegalArgumentException("yuan: too large");
    amount = plain.setScale(2);
  }

  public static Yuan of(String amount) {
    return new Yuan(new BigDecimal(amount));
  }

  public Yuan plus(Yuan other) {
    return new Yuan(amount.add(other.amount));
  }

  /** In capitals, as papers write out a sum that nobody is to alter (大写): 叁仟元整. */
  public String inWords() {
    return SumInWords.of(amount);
  }

  @Override
  public int compareTo(Yuan other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
