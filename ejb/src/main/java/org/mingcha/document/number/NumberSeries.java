package org.mingcha.document.number;

import java.io.Serializable;

/**
 * What a series has come to.
 *
 * @param last the highest serial
 * @param taken how many papers bear a number of it
 * @param reserved how many are kept for batches
 * @param voided how many are void, each with its reason
 */
public record NumberSeries(String word, int year, int last, int taken, int reserved, int voided) implements Serializable {

  /** Serials up to the last of which the register knows nothing. Anything but none is a fault to look into. */
  public int missing() {
    return last - taken - reserved - voided;
  }
}
