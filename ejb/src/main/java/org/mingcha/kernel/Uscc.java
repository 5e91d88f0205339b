package org.mingcha.kernel;

import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015). Only the form is enforced: registered codes with a wrong
 * check digit are reported to exist, so {@link #checkDigitMatches} is asked for a warning and never for a refusal.
 */
public record Uscc(String value) {

  /** The 31 characters in the order of their values 0 to 30; I, O, S, V and Z are not used. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{18}");

  public Uscc {
    if (!wellFormed(value)) throw new IllegalArgumentException("uscc: " + value);
  }

  public static boolean wellFormed(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** False for a malformed text, too. */
  public static boolean checkDigitMatches(String text) {
    return wellFormed(text) && text.charAt(17) == checkDigit(text);
  }

  @Override
  public String toString() {
    return value;
  }

  private static char checkDigit(String text) {
    int sum = 0;
    for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) sum += ALPHABET.indexOf(text.charAt(i)) * weight;
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
