package org.mingcha.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An approval sheet as pages show it.
 *
 * @param purpose what is asked, such as {@code filing}
 * @param closedAt when it was decided or sent back, null while signatures are awaited
 */
public record SheetView(String purpose, String proposer, String proposerName, Instant proposedAt, String reason,
    Instant closedAt, List<SlotView> slots) implements Serializable {

  /** Whether a signature is still awaited. */
  public boolean open() {
    return closedAt == null;
  }
}
