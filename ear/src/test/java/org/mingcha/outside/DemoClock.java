package org.mingcha.outside;

import java.time.LocalDate;

/** The clock of the installation under test, for tests of other packages. */
public final class DemoClock {

  private DemoClock() {}

  /** Ten in the morning of that day, in China. */
  public static void set(LocalDate day) {
    ASpotCheck.clock(day);
  }

  public static void real() {
    ASpotCheck.realTime();
  }
}
