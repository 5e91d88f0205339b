package org.mingcha.kernel;

import java.util.regex.Pattern;

/** Product bar codes (商品条码): GTIN-8, -12, -13 and -14. */
public final class Gtin {

  private static final Pattern FORM = Pattern.compile("\\d{8}|\\d{12,14}");

  private Gtin() {}

  /**
   * Whether the last digit makes the weighted sum a multiple of ten. The weights 3 and 1 are not verified against
   * the standard: use the answer for a hint, never for a refusal.
   */
  public static boolean checkDigitMatches(String text) {
    return text != null && FORM.matcher(text).matches() && weightedSum(text) % 10 == 0;
  }

  /** From the right: the check digit weighs 1, its neighbour 3, and so on. */
  private static int weightedSum(String digits) {
    int sum = 0;
    for (int i = digits.length() - 1, weight = 1; i >= 0; i--, weight = 4 - weight) sum += (digits.charAt(i) - '0') * weight;
    return sum;
  }
}
