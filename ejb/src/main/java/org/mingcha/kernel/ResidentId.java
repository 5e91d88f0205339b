package org.mingcha.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resident identity number (公民身份号码), 18 characters, the last one a digit or X. */
public final class ResidentId {

  private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern LIKELY =
      Pattern.compile("\\d{6}(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]|\\d{6}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}");
  private static final int DIVISION_DIGITS = 6;
  private static final int OLD_LENGTH = 15;
  /** A credit code of digits only may look like one; no division begins so. */
  private static final char OF_AN_ORGANISATION = '9';
  private static final int SHOWN_AT_END = 2;
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

  /** Whether a text may be the number of a person: of today's form with a day of birth in it, or of the old one of 15 digits. */
  public static boolean looksLike(String text) {
    return text != null && LIKELY.matcher(text.strip()).matches();
  }

  /** The day of birth in the number of a person; empty where the number is no such, is hidden, or names no day. */
  public static Optional<LocalDate> birthday(String text) {
    if (!looksLike(text) || text.strip().charAt(0) == OF_AN_ORGANISATION) {
      return Optional.empty();
    }
    var digits = text.strip();
    var day = digits.length() == OLD_LENGTH ? "19" + digits.substring(6, 12) : digits.substring(6, 14);
    try {
      return Optional.of(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The number with what tells one person from another hidden; of any other number only the end is left. Null of null. */
  public static String masked(String text) {
    if (text == null) {
      return null;
    }
    var points = text.strip().codePoints().toArray();
    int shown = looksLike(text) ? DIVISION_DIGITS : 0;
    int end = points.length > 2 * SHOWN_AT_END ? points.length - SHOWN_AT_END : points.length;
    Arrays.fill(points, shown, end, '*');
    return new String(points, 0, points.length);
  }

  /** Whether a text is a number of which something is hidden; no number has an asterisk. */
  public static boolean hidden(String text) {
    return text != null && text.indexOf('*') >= 0;
  }

  private static int weightedSum(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (text.charAt(i) - '0') * WEIGHTS[i];
    return sum;
  }
}
