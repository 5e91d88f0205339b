package org.mingcha.document.number;

import java.io.Serializable;
import java.time.Instant;
import org.mingcha.paper.PaperType;

/**
 * A line of the register of numbers (文号登记簿).
 *
 * @param document the paper that bears it, null for one that is kept or became void before it was used
 * @param title what that paper is; null with it
 * @param type the form of it; null with it
 * @param matterKind kind of the matter it belongs to, as the API names it; null with it
 * @param takenBy login of who took it; {@code takenName} is that officer's name, null where the register of officers has none
 * @param reason why it is void, null for others
 */
public record NumberRow(String text, String word, int year, int serial, NumberState state, Long document, String title, String matterKind,
    String matter, Instant takenAt, String takenBy, Instant voidAt, String voidBy, String reason, String takenName, String voidName,
    PaperType type)
    implements Serializable {

  /** Who took it, as officers know one another. */
  public String taker() {
    return takenName == null ? takenBy : takenName;
  }

  /** Who declared it void; null for others. */
  public String voider() {
    return voidName == null ? voidBy : voidName;
  }
}
