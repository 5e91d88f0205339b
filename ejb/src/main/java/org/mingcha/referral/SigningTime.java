package org.mingcha.referral;

import java.util.Map;

/** How long a receiver may take to sign for a letter. */
final class SigningTime {

  private static final String VARIABLE = "REFERRAL_SIGN_DAYS";
  /** More is a slip of the finger: nobody waits a quarter of a year for a signature. */
  private static final int MOST = 60;

  /** Working days. [M] No provision names a number; five is the usual measure inside the bureaus, and each installation sets its own. */
  static final int WORKING_DAYS = of(System.getenv());

  private SigningTime() {}

  /**
   * The days that this environment sets, five when it sets none.
   *
   * @throws IllegalStateException when they are no whole number from 1 to 60
   */
  static int of(Map<String, String> environment) {
    var value = environment.getOrDefault(VARIABLE, "5").strip();
    if (value.matches("\\d{1,4}")) {
      int days = Integer.parseInt(value);
      if (days >= 1 && days <= MOST) {
        return days;
      }
    }
    throw new IllegalStateException(VARIABLE + " must be a whole number of working days from 1 to " + MOST + ", not \"" + value + "\"");
  }
}
