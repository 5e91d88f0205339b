package org.mingcha.calendar;

/** How far a limit may be extended: the most days of the first extension, and whether further ones are free in length. */
record Extensible(int firstAtMost, boolean further) {

  static final Extensible NEVER = new Extensible(0, false);
  /** The law sets neither number nor length. */
  static final Extensible FREELY = new Extensible(Integer.MAX_VALUE, true);

  static Extensible once(int days) {
    return new Extensible(days, false);
  }

  /** A second one, of a length found reasonable, needs another organ's decision. */
  static Extensible firstThenFreely(int days) {
    return new Extensible(days, true);
  }

  boolean allows(int alreadyGranted, int days) {
    return alreadyGranted == 0 ? days <= firstAtMost : further;
  }
}
