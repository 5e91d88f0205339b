package org.mingcha.referral;

/** How long a receiver may take to sign for a letter. */
final class SigningTime {

  /** Working days. [M] No provision names a number; five is the usual measure inside the bureaus, and each installation sets its own. */
  static final int WORKING_DAYS = Integer.parseInt(System.getenv().getOrDefault("REFERRAL_SIGN_DAYS", "5"));

  private SigningTime() {}
}
