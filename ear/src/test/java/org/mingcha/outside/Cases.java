package org.mingcha.outside;

import java.time.LocalDate;

/** Cases taken so far through the API that a browser can go on with them. */
public final class Cases {

  private final SomeCases aCase;

  private Cases(SomeCases aCase) {
    this.aCase = aCase;
  }

  /** A case of Yuhang under investigation, whose party did not obey an order to correct. */
  public static Cases disobeyed(String party) {
    return new Cases(SomeCases.investigated(party).disobeyed());
  }

  public String encodedNumber() {
    return Caller.encoded(aCase.seen().text("/number"));
  }

  /** The business day on which the case stands. */
  public LocalDate today() {
    return aCase.today();
  }

  /** Goes on to the day after the party's five working days. */
  public void whenStatementsAreOver() {
    aCase.whenStatementsAreOver();
  }

  public static void realTime() {
    SomeCases.realTime();
  }
}
