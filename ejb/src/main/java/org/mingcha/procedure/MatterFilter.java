package org.mingcha.procedure;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a list of matters is narrowed to; every component may be null.
 *
 * @param handler login name of a handler
 * @param party part of a party's name, or its whole identity number
 * @param text part of the number or title
 */
public record MatterFilter(String stage, String bureau, String handler, String party, String text, LocalDate dueBefore)
    implements Serializable {

  public static MatterFilter none() {
    return new MatterFilter(null, null, null, null, null, null);
  }
}
