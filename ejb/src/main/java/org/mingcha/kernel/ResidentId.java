package org.mingcha.kernel;

import java.util.regex.Pattern;

/** Resident identity number (公民身份号码), 18 characters, the last one a digit or X. */
public final class ResidentId {

  private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private ResidentId() {}

  public static boolean wellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** The weights are not verified against the standard; therefore a mismatch only warns and never refuses a number. */
  public static boolean checkDigitMatches(String text) {
    return wellFormed(text) && text.charAt(17) == CHECK_DIGITS.charAt(weightedSum(text) % 11);
  }

  private static int weightedSum(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (text.charAt(i) - '0') * WEIGHTS[i];
    return sum;
  }
}
